using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Sandbox;

/// <summary>A protection that a sandbox container lacks.</summary>
/// <param name="At">The setting that takes it away.</param>
/// <param name="Value">Its value, as in a sentence.</param>
/// <param name="Effect">What follows.</param>
public sealed record ContainerProtection(ConfigCursor At, string Value, string Effect);
