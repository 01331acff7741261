using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>A denial that matches nothing.</summary>
[NoFix("Which command was meant is for the operator to say.")]
internal sealed class NodeDenialWithoutEffect() : MirrorRule(Rule, "gateway.nodes.deny_commands_ineffective")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2023",
        "A denied command of nodes that does not exist",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant,
        auditCheck: "gateway.nodes.deny_commands_ineffective");
}
