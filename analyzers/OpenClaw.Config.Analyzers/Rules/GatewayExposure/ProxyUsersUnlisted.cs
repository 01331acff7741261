using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>Trusted-proxy authentication without a list of users.</summary>
[NoFix("Who may use the gateway is for the operator to say.")]
internal sealed class ProxyUsersUnlisted() : MirrorRule(Rule, "gateway.trusted_proxy_no_allowlist")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2018",
        "Everybody whom the proxy knows gets in",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.WorthKnowing,
        auditCheck: "gateway.trusted_proxy_no_allowlist");
}
