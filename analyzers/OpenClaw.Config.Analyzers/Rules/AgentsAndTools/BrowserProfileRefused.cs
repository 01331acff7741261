using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A browser profile that says nowhere how the browser is reached, or has settings of another driver.</summary>
[NoFix("Only the operator knows what was meant.")]
internal sealed class BrowserProfileRefused() : ValidityRule(Rule, "B1")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4108",
        "Browser profile that the gateway refuses",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.WillNotStart);
}
