using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>A turn of an agent that a stranger can set off, directly or through an agent that hands the message on.</summary>
/// <param name="Agent">The agent.</param>
/// <param name="Tools">Its tools in the turn.</param>
/// <param name="IsSandboxed">Whether the turn runs in a sandbox.</param>
/// <param name="Exec">How commands run.</param>
/// <param name="Way">The way in that leads there directly; null for what agents hand on.</param>
public sealed record StrangerTurn(RosterAgent Agent, EffectiveTools Tools, Answer IsSandboxed, ExecPosture Exec, WayIn? Way)
{
    /// <summary>Whether the stranger may have commands run outside the sandbox, or without approval.</summary>
    public Answer IsElevated => Way is null ? Answer.No : Way.Elevated?.ForStrangers ?? Answer.Unknown;

    /// <summary>The turn that a way in leads to, where its agent is known.</summary>
    internal static StrangerTurn Of(WayIn way) => new(way.Agent!, way.Tools!, way.IsSandboxed, way.Exec!, way);

    /// <summary>Whether the agent has any of the tools.</summary>
    public Answer HasAny(params string[] tools) => tools.Aggregate(Answer.No, (any, tool) => any.Or(Tools.For(tool).IsAllowed));

    /// <summary>Whether commands are denied altogether. The default of a sandbox has that name and denies nothing in it.</summary>
    public Answer DeniesCommands => Answers.Of(Exec.Host == ExecHost.Nowhere).Or(Exec.Security.Source is null ? Answer.No : Exec.Security.Is("deny"));

    /// <summary>Whether what the turn does stays in its sandbox.</summary>
    public Answer IsContained => IsSandboxed.And(IsElevated.Not()).And(Answers.Of(Exec.Host == ExecHost.Sandbox));
}
