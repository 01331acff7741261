using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>Where a message goes.</summary>
/// <param name="AgentId">The agent in normal form; null when nobody gets it, or nobody can say who does.</param>
/// <param name="Tier">What decided.</param>
/// <param name="Source">The binding or the setting that decided; null for the sole agent.</param>
/// <param name="IsKnown">False when something unknown could have decided otherwise.</param>
public sealed record Route(string? AgentId, RouteTier Tier, ConfigCursor? Source, bool IsKnown = true);
