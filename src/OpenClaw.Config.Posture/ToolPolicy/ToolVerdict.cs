using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>Whether a tool is there.</summary>
/// <param name="IsAllowed">The answer.</param>
/// <param name="Decisive">The layer that takes it away, or of which nobody can say; null when all allow it.</param>
public sealed record ToolVerdict(Answer IsAllowed, ToolLayer? Decisive);
