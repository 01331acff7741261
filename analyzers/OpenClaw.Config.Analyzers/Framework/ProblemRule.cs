using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>
/// A rule about the operator's code instead of the configuration in it: what the interpreter could not evaluate. It cannot be
/// taken on as a risk, since there is no file to take it on for.
/// </summary>
internal abstract class ProblemRule(DiagnosticDescriptor descriptor, EvaluationProblemKind kind) : ConfigRule(descriptor)
{
    /// <summary>The problems it reports.</summary>
    public EvaluationProblemKind Kind { get; } = kind;

    /// <inheritdoc />
    public sealed override void Check(RuleContext context)
    {
        // A document says nothing about how it was made.
    }

    /// <summary>The finding for a problem.</summary>
    public Finding FindingOf(EvaluationProblem problem) => new(
        Descriptor,
        problem.Span,
        Places.Distinct(problem.Span, problem.Trail.Cast<SourceSpan?>()),
        Path: null,
        [problem.Message],
        Fix: null);
}
