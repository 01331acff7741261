using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Tests.Testing;

/// <summary>
/// An evaluation whose result a test makes up, for what the host does with results. Places are the first occurrences of texts in the sources.
/// </summary>
internal sealed class StagedEvaluation(Func<StagedEvaluation, (IReadOnlyList<EvaluatedDocument>, IReadOnlyList<EvaluationProblem>)> stage)
{
    private readonly Dictionary<SourceFile, SyntaxTree> _trees = [];

    /// <summary>How often it was asked.</summary>
    public int Runs { get; private set; }

    /// <summary>Evaluates, as far as the analyzer can tell.</summary>
    public EvaluationResult Evaluate(Compilation compilation, BuildInputs inputs, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        Runs++;
        _trees.Clear();
        foreach (var tree in compilation.SyntaxTrees)
        {
            _trees.Add(new SourceFile(tree.FilePath), tree);
        }

        var (documents, problems) = stage(this);
        return new EvaluationResult(documents, problems, _trees);
    }

    /// <summary>The place of a text.</summary>
    public SourceSpan Place(string text)
    {
        foreach (var (file, tree) in _trees)
        {
            var start = tree.ToString().IndexOf(text, StringComparison.Ordinal);
            if (start >= 0)
            {
                return new SourceSpan(file, start, text.Length);
            }
        }

        throw new ArgumentException($"No source holds {text}.", nameof(text));
    }

    /// <summary>A document whose port was set by these texts.</summary>
    public EvaluatedDocument Document(string name, double port, string? value = null, params string[] trail)
    {
        var root = new ConfigObject();
        var origin = value is null ? null : new Origin(Place(value), trail: [.. trail.Select(Place)]);
        root.ObjectAt("gateway").Set("port", new ConfigNumber(port, origin));
        return new EvaluatedDocument(new ConfigDocument(name, root), Place($"\"{name}\""), HasValidName: true);
    }
}
