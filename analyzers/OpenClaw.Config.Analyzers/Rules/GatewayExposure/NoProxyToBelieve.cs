using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>Trusted-proxy authentication without a proxy refuses everybody.</summary>
[NoFix("Which address the proxy has is for the operator to say.")]
internal sealed class NoProxyToBelieve() : MirrorRule(Rule, "gateway.trusted_proxy_no_proxies")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2017",
        "A proxy is to say who somebody is, and none is trusted",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant,
        auditCheck: "gateway.trusted_proxy_no_proxies");
}
