using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Checking;

/// <summary>A file and what there is to tell about it.</summary>
/// <param name="Text">The file.</param>
/// <param name="Remarks">What there is to tell, in the order of the text.</param>
/// <param name="Secrets">What an excerpt must not show.</param>
internal sealed record CheckedFile(SourceText Text, IReadOnlyList<Remark> Remarks, HiddenSpans Secrets)
{
    /// <summary>The lines and columns of a place in it.</summary>
    public TextRange RangeOf(SourceSpan span) => Text.RangeOf(span.Start, span.Length);

    /// <summary>How many remarks have a severity.</summary>
    public int Count(Severity severity) => Remarks.Count(remark => remark.Severity == severity);
}
