using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A sandbox that sees what another container sees.</summary>
[NoFix("Which network the sandbox needs is for the operator to say.")]
internal sealed class SandboxJoinsAnotherContainer() : MirrorRule(Rule, "sandbox.dangerous_network_mode")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4012",
        "The sandbox shares the network of another container",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant,
        auditCheck: "sandbox.dangerous_network_mode");
}
