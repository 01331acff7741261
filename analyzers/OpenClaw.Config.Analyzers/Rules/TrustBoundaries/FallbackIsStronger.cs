using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Analyzers.Rules.TrustBoundaries;

/// <summary>
/// Bindings give the groups of a channel to agents without a shell, and leave one over: it falls to the default agent, which has one. Nobody wrote that down, and nothing shows it.
/// </summary>
[NoFix("Which agent is meant for the rest is for the operator to say.")]
internal sealed class FallbackIsStronger() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC8051",
        "What no binding takes falls to a stronger agent",
        "{0} is left over by the bindings of {1}, which lead to {2} without a shell: it falls to {3}, whose tool exec runs commands without approval",
        RuleCategory.TrustBoundaries,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (bound, left) in LeftOver(context.Shared(ReachMap.Of)))
        {
            foreach (var way in left.GroupBy(static way => way.Room.ParentId ?? way.Room.Id).Select(static group => group.First()))
            {
                context.Report(
                    way.Room.ToolScopes.Count > 0 ? way.Room.ToolScopes[0] : context.Root["bindings"],
                    [way.Room.Place, way.Surface.Channel, string.Join(", ", bound.Select(static each => "agent " + each.Agent!.Id).Distinct()), RouteWords.Agent(way)],
                    Spot.Name,
                    causes: bound.Select(static each => each.Route.Source).OfType<ConfigCursor>().Concat(way.Settings()));
            }
        }
    }

    /// <summary>For each account whose bindings lead to agents without a shell: the ways of these, and those that are left over and lead to one.</summary>
    internal static IEnumerable<(IReadOnlyList<WayIn> Bound, IReadOnlyList<WayIn> Left)> LeftOver(ReachMap map) =>
        from ways in map.WaysIn.Where(static way => way.Surface.IsRunning == Answer.Yes && way.Room.Kind != PeerKind.Direct).GroupBy(static way => (way.Surface.Channel, way.Surface.AccountId))
        let bound = ways.Where(static way => way is { Route: { IsKnown: true, Tier: not RouteTier.Default }, Agent: not null }).ToList()
        where bound.Count > 0 && bound.All(static way => way.RunsUnaskedOnHost == Answer.No)
        // Strangers are for the rule about strangers.
        select ((IReadOnlyList<WayIn>)bound, (IReadOnlyList<WayIn>)
            [.. ways.Where(static way => way is { Route: { IsKnown: true, Tier: RouteTier.Default }, Room.Admission.Senders: SenderClass.Members, RunsUnaskedOnHost: Answer.Yes })]);
}
