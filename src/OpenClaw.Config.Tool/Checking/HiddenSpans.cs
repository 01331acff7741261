using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Checking;

/// <summary>
/// The stretches of a text that may be credentials. No excerpt shows them: reports end up in build logs and tickets. In doubt a
/// value is hidden, since a reader of the report has the file.
/// </summary>
internal sealed class HiddenSpans
{
    private readonly int[] _starts;
    private readonly int[] _ends;

    private HiddenSpans(IEnumerable<(int Start, int End)> spans)
    {
        var sorted = spans.OrderBy(static span => span.Start).ToArray();
        _starts = [.. sorted.Select(static span => span.Start)];
        _ends = [.. sorted.Select(static span => span.End)];
    }

    /// <summary>What to hide of a file. Read anew, by itself: the document has lost what another file or a later key replaced.</summary>
    public static HiddenSpans Of(SourceText text)
    {
        var read = Json5Reader.Read(new SourceFile(text.Name), text.Text);
        return read.IsSuccess
            ? new(SecretTexts.Below(read.Root).Select(static secret => (secret.Origin!.Value.Start, secret.Origin.Value.End)))
            : new(BrokenLine.Values(text, read.Error.Span.Start));
    }

    /// <summary>The end of the hidden stretch that an offset lies in, with its beginning; null when it may be shown.</summary>
    public (int Start, int End)? At(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        index = index >= 0 ? index : ~index - 1;
        return index >= 0 && offset < _ends[index] ? (_starts[index], _ends[index]) : null;
    }
}
