using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Source;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>The calls of helper methods around the current place, innermost first.</summary>
internal sealed class CallTrail(SyntaxNode call, CallTrail? outer)
{
    /// <summary>A recursion would fill every origin with the same places.</summary>
    private const int MaxLength = 16;

    private IReadOnlyList<SourceSpan>? _spans;

    public IReadOnlyList<SourceSpan> Spans(SourceFiles files)
    {
        if (_spans is null)
        {
            var spans = new List<SourceSpan>();
            for (var trail = this; trail is not null && spans.Count < MaxLength; trail = trail.Outer)
            {
                spans.Add(files.SpanOf(trail.Call));
            }

            _spans = spans;
        }

        return _spans;
    }

    private SyntaxNode Call { get; } = call;

    private CallTrail? Outer { get; } = outer;
}
