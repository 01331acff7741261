using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>
/// Strangers reach an agent without free commands, which may send what they say to one that has them, or start it as a subagent: a roster that parts a talking agent from a
/// working one parts nothing then.
/// </summary>
[NoFix("Which step of the way to close is for the operator to say.")]
internal sealed class StrangersHandedOn() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3060",
        "Agent that hands strangers on to one that runs commands",
        "Anyone {0} reaches agent {1}, which may hand on what they say with {2}{3} to agent {4}, and that runs shell commands {5} without approval; {6}",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var map = context.Shared(ReachMap.Of);
        foreach (var ways in HandOvers.Of(map).All.GroupBy(static way => (From: way.Way.Agent!.Id, To: way.Target.Id)))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var way = ways.FirstOrDefault(static way => way.Way.Room.Id is null && way.Way.Room.GuildId is null) ?? ways.First();
            var through = way.Path.Count == 1 ? string.Empty : " through " + string.Join(" and ", way.Path.Take(way.Path.Count - 1).Select(static agent => agent.Id));
            context.Report(
                way.Way.Agent!.Entry,
                [
                    Who(way.Way), way.Way.Agent.Id, way.Tool, through, way.Target.Id, way.Exec.Host == ExecHost.Node ? "on a paired node" : "on the gateway host",
                    Remedy(way),
                ],
                Spot.Key,
                causes: ways.SelectMany(static each => each.Way.Room.Admission.Doors.Concat(each.Settings)).Where(static place => place.Node is not null));
        }
    }

    private static string Who(WayIn way)
    {
        var account = way.Surface.AccountId == AccountIds.Default ? string.Empty : $" (account {way.Surface.AccountId})";
        return way.Room.Kind == PeerKind.Direct ? $"who writes a direct message on {way.Room.Place}{account}" : $"in {way.Room.Place}{account}";
    }

    private static string Remedy(HandOver way) => way.Tool == "sessions_send"
        ? "deny it there, or narrow tools.sessions.visibility or tools.agentToAgent"
        : "deny it there, or take the agent out of subagents.allowAgents";
}
