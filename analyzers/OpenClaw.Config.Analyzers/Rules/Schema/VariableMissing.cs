using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A variable that the environment does not have: the gateway starts, and takes the reference for the value.</summary>
[NoFix("The variable is set on the host, not in the configuration.")]
internal sealed class VariableMissing() : ReadingRule(Rule, "F4")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1302",
        "Variable that is not set",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.NotAsMeant);
}
