using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Evaluation.Results;

namespace OpenClaw.Config.Analyzers.Rules.Language;

/// <summary>A gateway's name that cannot be its folder, or that another gateway already has.</summary>
[NoFix("The name of a gateway is known to scripts and machines outside the project; only the operator can choose it.")]
internal sealed class DocumentNameUnusable() : ProblemRule(Rule, EvaluationProblemKind.DocumentName)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC0003",
        "The gateway's name cannot be used",
        "{0}",
        RuleCategory.Language,
        RuleLevel.WillNotStart);
}
