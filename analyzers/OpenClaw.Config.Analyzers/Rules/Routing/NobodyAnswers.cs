using System.Globalization;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>A surface lets people in, no binding says which of several agents is theirs, and none answers by default.</summary>
[NoFix("Whose messages they are is for the operator to say.")]
internal sealed class NobodyAnswers() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7052",
        "Messages that no agent gets",
        "{0} lets people in, but no binding gives the messages {1} to an agent, and of {2} agents none answers by default: nobody answers",
        RuleCategory.Routing,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var map = context.Shared(ReachMap.Of);
        if (map.Roster.IsComplete != Answer.Yes || map.Roster.Agents.Count < 2)
        {
            return;
        }

        var lost = map.WaysIn
            .Where(static way => way is { Agent: null, IsDropped: false, Route: { IsKnown: true, AgentId: null, Tier: RouteTier.Default } } && way.Surface.IsRunning == Answer.Yes
                && way.Room.Admission.Senders is not (SenderClass.Nobody or SenderClass.Unknown))
            .GroupBy(static way => (way.Surface.Channel, way.Surface.AccountId));
        foreach (var ways in lost)
        {
            var section = context.Root["channels"][ways.Key.Channel];
            var account = section["accounts"].Children().FirstOrDefault(at => AccountIds.Normalize(at.Path.Segment) == ways.Key.AccountId);
            context.Report(
                account.Node is null ? section : account,
                [$"{section.Path} (account {ways.Key.AccountId})", $"in {ways.First().Room.Place}", map.Roster.Agents.Count.ToString(CultureInfo.InvariantCulture)],
                Spot.Name);
        }
    }
}
