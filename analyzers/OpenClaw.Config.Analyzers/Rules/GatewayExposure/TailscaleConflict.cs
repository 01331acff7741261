using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>A gateway behind Tailscale that listens beyond this machine, or asks nobody who is there.</summary>
[NoFix("Whether the address or Tailscale should change is for the operator to say.")]
internal sealed class TailscaleConflict() : ValidityRule(Rule, "G1", "G2")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2101",
        "Gateway that Tailscale cannot serve",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.WillNotStart);
}
