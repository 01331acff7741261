using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Results;

/// <summary>What kind of thing went wrong; each kind is one rule of the analyzer.</summary>
public enum EvaluationProblemKind
{
    /// <summary>An expression or statement that has no value at build time.</summary>
    NotEvaluable,

    /// <summary>A document's name that cannot be a folder, or is taken.</summary>
    DocumentName,
}

/// <summary>Something that went wrong at a place, in a sentence for the operator that names the remedy.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Span">The exact expression.</param>
/// <param name="Message">One sentence, concrete, without the final full stop.</param>
/// <param name="Trail">The calls of helper methods that led here, innermost first.</param>
public sealed record EvaluationProblem(
    EvaluationProblemKind Kind,
    SourceSpan Span,
    string Message,
    IReadOnlyList<SourceSpan> Trail);
