using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>Roles without a definition, or a default that is none of them.</summary>
[NoFix("Only the operator knows what was meant.")]
internal sealed class OperatorRolesRefused() : ValidityRule(Rule, "G6")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2103",
        "Operator roles that the gateway refuses",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.WillNotStart);
}
