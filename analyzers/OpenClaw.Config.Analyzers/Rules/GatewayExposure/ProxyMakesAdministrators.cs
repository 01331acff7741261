using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>Devices are paired on the word of the proxy, with all rights.</summary>
[NoFix("Which rights a new device needs is for the operator to say.")]
internal sealed class ProxyMakesAdministrators() : MirrorRule(Rule, "gateway.trusted_proxy_device_auto_approve_admin")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2019",
        "Everybody whom the proxy knows becomes an administrator",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant,
        auditCheck: "gateway.trusted_proxy_device_auto_approve_admin");
}
