using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>An address that a client can write itself is believed.</summary>
internal sealed class RealIpHeaderBelieved() : MirrorRule(Rule, "gateway.real_ip_fallback_enabled")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2013",
        "X-Real-IP decides who is local",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant,
        auditCheck: "gateway.real_ip_fallback_enabled");

    /// <inheritdoc />
    protected override ConfigFix? FixOf(AuditFinding finding) => Replace(finding, "Switch it off", "false");
}
