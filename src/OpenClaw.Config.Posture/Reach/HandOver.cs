using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>A way in that ends at an agent without free commands, which may hand what strangers say to one that has them.</summary>
/// <param name="Way">The way in.</param>
/// <param name="Path">The agents that what they say goes through after the first, the one that runs commands last.</param>
/// <param name="Tool">What the last step is done with.</param>
/// <param name="Exec">How the last agent runs commands.</param>
/// <param name="Settings">The settings that allow the steps; empty where only defaults do.</param>
public sealed record HandOver(WayIn Way, IReadOnlyList<RosterAgent> Path, string Tool, ExecPosture Exec, IReadOnlyList<ConfigCursor> Settings)
{
    /// <summary>The agent that runs commands.</summary>
    public RosterAgent Target => Path[Path.Count - 1];
}
