using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Analyzers.Rules.TrustBoundaries;

/// <summary>
/// Several people write to an agent directly, and all their messages land in its one main session: each gets answers from what the others said. OpenClaw's audit has a
/// check for this that its command never runs.
/// </summary>
internal sealed class PeopleShareOneSession() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC8050",
        "Several people share one session",
        "{0} may write to agent {1} on {2}, and session.dmScope is 'main'{3}: all share one conversation, in which each can learn what the others said",
        RuleCategory.TrustBoundaries,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        // Ids that belong to one person are no several people.
        if (!context.Root["session"]["identityLinks"].IsAbsent)
        {
            return;
        }

        var scope = context.Root["session"]["dmScope"];
        var ways = context.Shared(ReachMap.Of).WaysIn
            .Where(way => way is { Room.Kind: PeerKind.Direct, Room.Id: null, Agent: not null, Route.IsKnown: true } && way.Surface.IsRunning == Answer.Yes && way.Session == SessionKind.Main)
            .GroupBy(static way => (way.Surface.Channel, way.Agent!.Id));
        foreach (var group in ways)
        {
            // The session is the agent's: people of different accounts meet there just as those of one.
            if (group.FirstOrDefault(static way => way.Room.Admission.Doors.Count > 0) is { } way && People([.. group.Select(static each => each.Room.Admission)]) is { } people)
            {
                context.Report(
                    DoorOf(group),
                    [people, way.Agent!.Id, way.Room.Place, scope.IsAbsent ? " by default" : string.Empty],
                    causes: [scope],
                    fix: Part(scope));
            }
        }
    }

    private static ConfigCursor DoorOf(IEnumerable<WayIn> ways)
    {
        var admissions = ways.Select(static way => way.Room.Admission).Where(static admission => admission.Doors.Count > 0).ToList();
        var admission = admissions.Find(static each => each.Senders == SenderClass.Anyone) ?? admissions[0];
        return admission.Doors[admission.Doors.Count - 1];
    }

    private static string? People(IReadOnlyList<Admission> admissions)
    {
        if (admissions.Any(static admission => admission.Senders == SenderClass.Anyone && admission.Doors.Count > 0))
        {
            return "Anyone";
        }

        var listed = admissions.Where(static admission => admission.Senders is SenderClass.Listed or SenderClass.Paired)
            .SelectMany(static admission => admission.Doors.Where(static door => door.Node is ConfigArray))
            .SelectMany(static list => Entries.At(list).Texts)
            .Where(static text => text != "*" && !text.Contains("${") && !text.StartsWith("accessGroup:", StringComparison.Ordinal))
            .Distinct(StringComparer.OrdinalIgnoreCase).Count();
        return listed > 1 ? $"{listed} people" : null;
    }

    private static ReplaceByCode? Part(ConfigCursor scope) =>
        scope.Origin is { } origin && (scope.Node!.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin)
            ? new ReplaceByCode("Give each sender a session", origin.Value, "DmScope.PerChannelPeer")
            : null;
}
