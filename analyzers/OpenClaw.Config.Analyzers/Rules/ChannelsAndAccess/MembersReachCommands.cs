using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Rules.TrustBoundaries;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>
/// A Telegram group is let in by name, and nobody says whose messages count there: every member's do, and who is a member is for the group's admins to say. OpenClaw's audit has a
/// check for this that its command never runs.
/// </summary>
[NoFix("Who of the group may write is for the operator to say.")]
internal sealed class MembersReachCommands() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3070",
        "Every member of a group reaches an agent that runs commands",
        "{0} is let in and no sender is listed, so each of its members, whoever that will be, reaches {1}, {2}",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        // A group that bindings left over has a rule of its own.
        var map = context.Shared(ReachMap.Of);
        var open = map.WaysIn.Where(static way => way is { Surface: { Channel: "telegram", IsRunning: Answer.Yes }, Room.Admission.Senders: SenderClass.Members, Route.IsKnown: true, Agent: not null, Tools: not null }).ToList();
        var groups = (open.Count == 0 ? [] : open.Except(FallbackIsStronger.LeftOver(map).SelectMany(static each => each.Left)))
            .GroupBy(static way => (way.Surface.AccountId, way.Room.ParentId ?? way.Room.Id, way.Agent!.Id));
        foreach (var way in groups.Select(static group => group.First()))
        {
            if (way.Room.ToolScopes.Count > 0 && What(context, way) is { } what)
            {
                context.Report(way.Room.ToolScopes[0], [way.Room.Place, RouteWords.Agent(way), what], Spot.Name, causes: way.Settings());
            }
        }
    }

    private static string? What(RuleContext context, WayIn way) =>
        way.RunsUnaskedOnHost == Answer.Yes ? "whose tool exec runs shell commands without approval"
        : way.RunsUnaskedOnHost == Answer.No && way.IsOwnRuntime == Answer.Yes && FileReach.Of(context.Root, way.Agent!, way.Tools!, way.IsSandboxed) is { OpensAny: Answer.Yes } files
            ? $"which opens any file of the gateway's user (with {string.Join(", ", files.With)})"
        : null;
}
