using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A container that would share network, profile or unnamed folders of the host, or a variable that cannot be handed to it.</summary>
[NoFix("How the container should reach out is for the operator to say.")]
internal sealed class SandboxRefused() : ValidityRule(Rule, "A17", "A25", "A26", "A27")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4102",
        "Sandbox container that the gateway refuses",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.WillNotStart);
}
