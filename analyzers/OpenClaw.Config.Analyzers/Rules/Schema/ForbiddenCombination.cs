using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>Settings that the gateway does not take together.</summary>
[NoFix("Which of the two should stay is for the operator to say.")]
internal sealed class ForbiddenCombination() : SchemaRule(Rule, ViolationKind.ForbiddenCombination)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1007",
        "Settings that exclude each other",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.WillNotStart);
}
