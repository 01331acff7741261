using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>Two lists of allowed tools, or a mode beside what it replaces, in one object.</summary>
[NoFix("Which of the two should stay is for the operator to say.")]
internal sealed class ToolSettingsExclude() : ValidityRule(Rule, "T1", "T2")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4103",
        "Tool settings that exclude each other",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.WillNotStart);
}
