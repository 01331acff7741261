using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A search provider that comes from a plugin which is named, but not part of OpenClaw.</summary>
[NoFix("Installing a plugin is not a change of the configuration.")]
internal sealed class WebSearchUncertain() : ValidityRule(Rule, "T5")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4105",
        "Web search that depends on what is installed",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);
}
