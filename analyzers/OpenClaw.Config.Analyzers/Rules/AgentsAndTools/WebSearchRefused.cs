using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A search provider that nothing brings, or settings where older versions had them.</summary>
[NoFix("Which provider was meant is for the operator to say.")]
internal sealed class WebSearchRefused() : ValidityRule(Rule, "T3", "T4", "T5")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4104",
        "Web search that the gateway refuses",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.WillNotStart);
}
