using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>Tailscale Funnel lets everybody reach the gateway.</summary>
internal sealed class GatewayOnTheInternet() : MirrorRule(Rule, "gateway.tailscale_funnel")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2014",
        "The gateway is on the public internet",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant,
        auditCheck: "gateway.tailscale_funnel");

    /// <inheritdoc />
    protected override ConfigFix? FixOf(AuditFinding finding) => Replace(finding, "Show it to the tailnet only", "TailscaleMode.Serve");
}
