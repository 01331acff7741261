using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>A switch that took the pairing of browsers away, and that the gateway ignores by now. It stands in many guides.</summary>
internal sealed class DeviceAuthSwitchVoid() : SwitchRule(
    Rule,
    "Keep to pairing",
    new RiskySwitch("gateway.controlUi.dangerouslyDisableDeviceAuth", Risky: true, "OpenClaw 2026.9.6 ignores it and pairs browsers all the same; a gateway of an older version lets in whoever has the credential, from any browser"))
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2060",
        "Pairing of browsers cannot be switched off any more",
        "'{0}' is {1}: {2}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant);
}
