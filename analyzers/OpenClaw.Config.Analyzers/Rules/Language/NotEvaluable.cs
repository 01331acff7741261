using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Evaluation.Results;

namespace OpenClaw.Config.Analyzers.Rules.Language;

/// <summary>Code whose value nobody can know while it is compiled: no file can be written for it.</summary>
[NoFix("What the value should be is for the operator to say.")]
internal sealed class NotEvaluable() : ProblemRule(Rule, EvaluationProblemKind.NotEvaluable)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC0001",
        "Not evaluable at build time",
        "{0}",
        RuleCategory.Language,
        RuleLevel.WillNotStart);
}
