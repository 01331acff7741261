using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>A blank certificate path, a header that cannot be set, or a proxy that is not of the web.</summary>
[NoFix("Only the operator knows what was meant.")]
internal sealed class TransportRefused() : ValidityRule(Rule, "G5", "G7", "Y1")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2104",
        "Certificate, header or proxy that the gateway refuses",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.WillNotStart);
}
