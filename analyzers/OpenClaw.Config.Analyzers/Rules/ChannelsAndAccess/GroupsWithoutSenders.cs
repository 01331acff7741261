using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>Groups are named, and nobody in them gets in: their policy is "allowlist", and no sender is listed where one has to be.</summary>
[NoFix("Who is meant to get in is for the operator to say.")]
internal sealed class GroupsWithoutSenders() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3055",
        "Groups that take nobody's messages",
        "'{0}' names groups of {1}, but groupPolicy is 'allowlist' and no sender is listed for them: messages of all their members are dropped",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.WorthKnowing);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (place, title, _) in context.Shared(SilentGroups.Of).All.Where(static groups => groups.NamesGroups).GroupBy(static groups => groups.Place.Path.ToString()).Select(static same => same.First()))
        {
            context.Report(place, [place.Path.ToString(), title], Spot.Name);
        }
    }
}
