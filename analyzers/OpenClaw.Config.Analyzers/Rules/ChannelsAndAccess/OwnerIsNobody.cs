using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>A wildcard among the owners: in every other list it means everybody, here the gateway strikes it out, and with it the owner.</summary>
[NoFix("Who the owner is is for the operator to say.")]
internal sealed class OwnerIsNobody() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3071",
        "Owner that nobody is",
        "'{0}' holds '*', which names no owner: {1}",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var list = Entries.At(context.Root["commands"]["ownerAllowFrom"]);
        if (list.HasWildcard == Answer.Yes)
        {
            var others = list.Texts.Count(static text => text != "*");
            context.Report(list.WildcardOrSource, [list.Source.Path.ToString(), others > 0
                ? "only those listed beside it are owners"
                : "nobody has the tools of an owner (gateway, terminal, nodes, ...), and commands for owners are for all who may give commands"]);
        }
    }
}
