using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Tool.Texts;

/// <summary>The text of a file that was checked, by lines.</summary>
/// <param name="name">The path to show.</param>
/// <param name="text">Its text, without byte order mark.</param>
/// <param name="root">What it holds; null when it does not parse.</param>
internal sealed class SourceText(string name, string text, ConfigNode? root = null)
{
    private readonly Lazy<int[]> _lineStarts = new(() => LineStartsOf(text));

    /// <summary>The path to show: for what the command line names, as it was named there.</summary>
    public string Name => name;

    /// <summary>The whole text.</summary>
    public string Text => text;

    /// <summary>What it holds, every node at its place in it; null when it does not parse.</summary>
    public ConfigNode? Root => root;

    /// <summary>The lines and columns of a stretch of the text.</summary>
    public TextRange RangeOf(SourceSpan span)
    {
        var first = LineAt(span.Start);
        var last = LineAt(span.End);
        return new(first + 1, span.Start - _lineStarts.Value[first] + 1, last + 1, span.End - _lineStarts.Value[last] + 1);
    }

    /// <summary>The line of an offset, from 1.</summary>
    public int LineOf(int offset) => LineAt(offset) + 1;

    /// <summary>Where a line lies in the text, without its end: the offset of its first character, and that behind its last.</summary>
    /// <param name="line">The line, from 1.</param>
    public (int Start, int End) LineBounds(int line)
    {
        var starts = _lineStarts.Value;
        var start = starts[line - 1];
        var end = line < starts.Length ? starts[line] : text.Length;
        while (end > start && text[end - 1] is '\n' or '\r')
        {
            end--;
        }

        return (start, end);
    }

    private int LineAt(int offset)
    {
        var index = Array.BinarySearch(_lineStarts.Value, offset);
        return index >= 0 ? index : ~index - 1;
    }

    private static int[] LineStartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = text.AsSpan().IndexOfAny('\n', '\r'); at >= 0;)
        {
            at += text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
            starts.Add(at);
            var next = text.AsSpan(at).IndexOfAny('\n', '\r');
            at = next < 0 ? next : at + next;
        }

        return [.. starts];
    }
}
