using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>A conversation that several agents answer in place of the one that its route leads to.</summary>
/// <param name="Source">The entry.</param>
/// <param name="Agents">The agents in normal form, those that the gateway does not have left out.</param>
/// <param name="IsKnown">Whether these are certainly all.</param>
public sealed record BroadcastGroup(ConfigCursor Source, IReadOnlyList<string> Agents, bool IsKnown);
