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
        _starts = [.. spans.Select(static span => span.Start)];
        _ends = [.. spans.Select(static span => span.End)];
        Array.Sort(_starts, _ends);
    }

    /// <summary>What to hide of a file, by all that stands in it: the document has lost what another file or a later key replaced.</summary>
    public static HiddenSpans Of(SourceText text)
    {
        if (text.Root is { } root)
        {
            return new(SecretTexts.Below(root).ConvertAll(static secret => (secret.Origin!.Value.Start, secret.Origin.Value.End)));
        }

        var read = Json5Reader.Read(new SourceFile(text.Name), text.Text);
        return new(read.Error is { } error ? [.. BrokenLine.Values(text, error.Span.Start)] : []);
    }

    /// <summary>The end of the hidden stretch that an offset lies in, with its beginning; null when it may be shown.</summary>
    public (int Start, int End)? At(int offset)
    {
        var index = Array.BinarySearch(_starts, offset);
        index = index >= 0 ? index : ~index - 1;
        return index >= 0 && offset < _ends[index] ? (_starts[index], _ends[index]) : null;
    }
}
