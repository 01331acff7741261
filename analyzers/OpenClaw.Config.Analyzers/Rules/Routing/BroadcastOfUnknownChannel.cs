using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>A group of agents for a conversation of a channel that the configuration does not have.</summary>
[NoFix("Which conversation was meant is for the operator to say.")]
internal sealed class BroadcastOfUnknownChannel() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7060",
        "Broadcast that no message reaches",
        "'{0}' names no conversation of this gateway: {1}",
        RuleCategory.Routing,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (group, problem) in BroadcastReferences.Dangling(context.Document))
        {
            context.Report(group, [group.Path.ToString(), problem], Spot.Key);
        }
    }
}
