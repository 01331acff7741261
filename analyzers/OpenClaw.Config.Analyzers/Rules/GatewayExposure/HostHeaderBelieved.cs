using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>The origin of a page is compared with what the request itself says.</summary>
internal sealed class HostHeaderBelieved() : MirrorRule(Rule, "gateway.control_ui.host_header_origin_fallback")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2012",
        "The Host header decides which page may use the Control UI",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant,
        auditCheck: "gateway.control_ui.host_header_origin_fallback");

    /// <inheritdoc />
    protected override ConfigFix? FixOf(AuditFinding finding) => Replace(finding, "Switch it off", "false");
}
