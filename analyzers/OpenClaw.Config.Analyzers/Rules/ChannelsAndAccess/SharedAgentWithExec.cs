using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>
/// A stranger's message reaches an agent that runs any command on a host with nobody asked. Follows bindings, account settings, tool
/// policies, exec policy and sandbox, and speaks only where all of them are certain.
/// </summary>
internal sealed class SharedAgentWithExec() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3001",
        "Strangers reach an agent that runs commands",
        "Anyone {0} reaches {1}, whose tool exec runs shell commands {2} without approval{3}",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.LetsStrangersIn,
        auditCheck: "security.exposure.open_channels_with_exec");

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        // One open policy is one mistake for each agent behind it, however many accounts and groups inherit it.
        var open = context.Shared(ReachMap.Of).WaysIn
            .Where(static way => way.IsOpenToStrangers.And(way.RunsUnaskedOnHost) == Answer.Yes && way.Room.Admission.Doors.Count > 0)
            .GroupBy(static way => (Door: way.Room.Admission.Doors[0].Path.ToString(), way.Agent!.Id));
        foreach (var ways in open)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var way = ways.FirstOrDefault(static way => way.Room.Id is null && way.Room.GuildId is null) ?? ways.First();
            context.Report(
                way.Room.Admission.Doors[0],
                [RouteWords.Who(way), RouteWords.Agent(way), Where(way), Why(way)],
                causes: ways.SelectMany(static each => each.Settings()).Skip(1),
                fix: Close(context.Root, way));
        }
    }

    private static string Where(WayIn way) =>
        (way.HostExec!.Host == ExecHost.Node ? "on a paired node" : "on the gateway host") + (way.NeedsElevation ? ", outside its sandbox," : string.Empty);

    // The default surprises: the audit assumes that without tools.exec nothing runs.
    private static string Why(WayIn way) => way.HostExec!.Security.Source is null ? ", as it does by default where tools.exec says nothing" : string.Empty;

    /// <summary>Only where the policy is all that lets strangers in; a wildcard among the senders would go on doing so.</summary>
    private static ReplaceByCode? Close(ConfigCursor root, WayIn way)
    {
        // Feishu spells its policies its own way.
        var policy = way.Room.Admission.Doors[0];
        return policy.Path.Segment == "groupPolicy" && way.Surface.Channel != "feishu" && policy.Origin is { } origin && FixTargets.IsInOneCall(origin)
            && way.Room.Admission.Doors.Count == 1 && !HasWildcard(root["channels"][way.Surface.Channel])
            ? new ReplaceByCode("Let in only groups and senders that are listed", origin.Value, "GroupPolicy.Allowlist")
            : null;
    }

    private static bool HasWildcard(ConfigCursor place) =>
        place.Node is ConfigText { Value: var text } ? text.Trim() == "*" : place.Children().Any(HasWildcard);
}
