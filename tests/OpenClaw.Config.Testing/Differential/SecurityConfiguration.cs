using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Testing.Differential;

/// <summary>A configuration to be audited, and the variables that the audit finds.</summary>
/// <param name="Root">The configuration.</param>
/// <param name="Environment">The variables.</param>
public sealed record SecurityConfiguration(ConfigObject Root, IReadOnlyDictionary<string, string> Environment);
