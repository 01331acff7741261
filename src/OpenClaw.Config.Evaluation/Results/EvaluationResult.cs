using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Results;

/// <summary>What the evaluation of a compilation gave: its documents, what went wrong, and the way back to the source.</summary>
public sealed class EvaluationResult(
    IReadOnlyList<EvaluatedDocument> documents,
    IReadOnlyList<EvaluationProblem> problems,
    IReadOnlyDictionary<SourceFile, SyntaxTree> trees,
    IReadOnlyDictionary<SourceFile, SyntaxTree>? data = null)
{
    /// <summary>The documents in order of declaration. A document with problems is here too, incomplete.</summary>
    public IReadOnlyList<EvaluatedDocument> Documents { get; } = documents;

    /// <summary>What could not be evaluated, each mistake once.</summary>
    public IReadOnlyList<EvaluationProblem> Problems { get; } = problems;

    /// <summary>The place of a span in the compilation, or in a data file that it reads.</summary>
    public Location Locate(SourceSpan span)
    {
        var range = new TextSpan(span.Start, span.Length);
        return trees.TryGetValue(span.File, out var tree) ? Location.Create(tree, range)
            : data is not null && data.TryGetValue(span.File, out var file) ? Location.Create(file.FilePath, range, file.GetText().Lines.GetLinePositionSpan(range))
            : Location.None;
    }
}
