using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>A Control UI that others could reach, and no origin from which it may be used.</summary>
[NoFix("Under which address the Control UI is opened is for the operator to say.")]
internal sealed class ControlUiWithoutOrigins() : MirrorRule(Rule, "gateway.control_ui.allowed_origins_required")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2011",
        "Control UI beyond loopback without origins",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant,
        auditCheck: "gateway.control_ui.allowed_origins_required");
}
