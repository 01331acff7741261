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
            .Where(way => way is { Room.Kind: PeerKind.Direct, Room.Id: null, Agent: not null, Route.IsKnown: true } && way.Surface.IsRunning == Answer.Yes
                && Sessions.Of(context.Root, PeerKind.Direct, way.Route) == SessionKind.Main)
            .GroupBy(static way => (way.Surface.Channel, way.Surface.AccountId, way.Agent!.Id));
        foreach (var way in ways.Select(static group => group.First()))
        {
            if (People(way.Room.Admission) is { } people)
            {
                context.Report(
                    way.Room.Admission.Doors[way.Room.Admission.Doors.Count - 1],
                    [people, way.Agent!.Id, way.Room.Place, scope.IsAbsent ? " by default" : string.Empty],
                    causes: [scope],
                    fix: Part(scope));
            }
        }
    }

    private static string? People(Admission admission)
    {
        if (admission.Senders == SenderClass.Anyone && admission.Doors.Count > 0)
        {
            return "Anyone";
        }

        var listed = admission is { Senders: SenderClass.Listed, Doors.Count: > 0 }
            ? Entries.At(admission.Doors[0]).Texts.Where(static text => text != "*" && !text.Contains("${")).Distinct(StringComparer.OrdinalIgnoreCase).Count()
            : 0;
        return listed > 1 ? $"{listed} people" : null;
    }

    private static ReplaceByCode? Part(ConfigCursor scope) =>
        scope.Origin is { } origin && (scope.Node!.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin)
            ? new ReplaceByCode("Give each sender a session", origin.Value, "DmScope.PerChannelPeer")
            : null;
}
