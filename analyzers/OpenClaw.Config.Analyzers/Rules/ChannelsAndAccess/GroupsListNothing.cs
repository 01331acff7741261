using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>Groups are for those that are listed, and no list lets anybody in: the same as "disabled", but it does not say so.</summary>
[NoFix("Whether groups are to be off or a list is missing is for the operator to say.")]
internal sealed class GroupsListNothing() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3057",
        "Group policy that lists nothing",
        "'{0}' is 'allowlist', but nothing is listed that lets anybody into groups of {1}: all messages in groups are dropped, as with 'disabled'",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.WorthKnowing);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (place, title, _) in context.Shared(SilentGroups.Of).All.Where(static groups => !groups.NamesGroups).GroupBy(static groups => groups.Place.Path.ToString()).Select(static same => same.First()))
        {
            context.Report(place, [place.Path.ToString(), title]);
        }
    }
}
