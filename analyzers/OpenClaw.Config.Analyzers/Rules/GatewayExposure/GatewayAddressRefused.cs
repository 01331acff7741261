using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>An origin with more than scheme, host and port, or a portal that shares domain or port with the gateway.</summary>
[NoFix("Only the operator knows what was meant.")]
internal sealed class GatewayAddressRefused() : ValidityRule(Rule, "G3", "G4")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2102",
        "Public address that the gateway refuses",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.WillNotStart);
}
