using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>The list of origins of the Control UI holds the entry that means all of them.</summary>
[NoFix("Which pages may use it is for the operator to say.")]
internal sealed class ControlUiForEveryPage() : MirrorRule(Rule, "gateway.control_ui.allowed_origins_wildcard")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2010",
        "Every web page may use the Control UI",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant,
        auditCheck: "gateway.control_ui.allowed_origins_wildcard");
}
