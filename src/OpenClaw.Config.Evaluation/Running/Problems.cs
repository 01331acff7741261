using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Evaluation.Source;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>What went wrong in all documents of a compilation. A mistake in a helper that many documents or rounds of a loop pass is said once.</summary>
internal sealed class Problems(SourceFiles files)
{
    private readonly List<EvaluationProblem> _all = [];
    private readonly HashSet<(SourceSpan, EvaluationProblemKind)> _known = [];

    public IReadOnlyList<EvaluationProblem> All => _all;

    public void Add(EvaluationProblemKind kind, SourceSpan place, string message, CallTrail? trail = null)
    {
        if (_known.Add((place, kind)))
        {
            _all.Add(new EvaluationProblem(kind, place, message, trail?.Spans(files) ?? []));
        }
    }
}
