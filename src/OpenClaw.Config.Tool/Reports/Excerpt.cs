using System.Text;
using OpenClaw.Config.Tool.Checking;
using OpenClaw.Config.Tool.Terminal;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Reports;

/// <summary>A line of a file as a report shows it, and which of its columns to underline.</summary>
/// <param name="Line">The number of the line.</param>
/// <param name="Text">The line, or the part of a long one around the place, fit for a terminal and without credentials.</param>
/// <param name="Start">The first column to underline, from 0.</param>
/// <param name="Length">How many columns to underline, at least one.</param>
internal sealed record Excerpt(int Line, string Text, int Start, int Length)
{
    // A minified file is one line of megabytes.
    private const int MostBefore = 60;
    private const int MostUnderlined = 80;
    private const int MostBehind = 60;
    private const int TabWidth = 4;
    private const string Hidden = "***";
    private const char Gap = '…';

    /// <summary>The first line of a place.</summary>
    public static Excerpt Of(SourceText source, TextRange range, HiddenSpans secrets)
    {
        var (lineStart, lineEnd) = source.LineBounds(range.Line);
        var first = Math.Min(lineStart + range.Column - 1, lineEnd);
        var behind = range.EndLine == range.Line ? lineStart + range.EndColumn - 1 : lineEnd;
        behind = Math.Min(Math.Max(behind, first), Math.Min(lineEnd, first + MostUnderlined));
        var from = Whole(source.Text, Math.Max(lineStart, first - MostBefore));
        var to = Whole(source.Text, Math.Min(lineEnd, behind + MostBehind));

        var text = new StringBuilder(to - from + 16);
        if (from > lineStart)
        {
            text.Append(Gap);
        }

        var columns = Append(text, source.Text, from, to, first, behind, secrets);
        if (to < lineEnd)
        {
            text.Append(Gap);
        }

        return new(range.Line, text.ToString().TrimEnd(), columns.Start, Math.Max(1, columns.End - columns.Start));
    }

    // Appends a stretch and says in which columns the place begins and ends.
    private static (int Start, int End) Append(StringBuilder text, string source, int from, int to, int first, int behind, HiddenSpans secrets)
    {
        var width = text.Length;
        var start = width;
        var end = width;
        for (var at = from; at < to;)
        {
            var next = at + 1;
            var before = width;
            if (secrets.At(at) is { } hidden)
            {
                next = Math.Min(to, hidden.End);
                text.Append(Hidden);
                width += Hidden.Length;
            }
            else
            {
                next = at + (char.IsHighSurrogate(source[at]) && at + 1 < to && char.IsLowSurrogate(source[at + 1]) ? 2 : 1);
                width += AppendCharacter(text, source.AsSpan(at, next - at));
            }

            // The place may begin or end inside of what is hidden: then all of that is underlined.
            start = first >= at && first < next ? before : start;
            end = behind > at ? width : end;
            at = next;
        }

        return (first >= to ? width : start, end);
    }

    private static int AppendCharacter(StringBuilder text, ReadOnlySpan<char> character)
    {
        if (character is ['\t'])
        {
            text.Append(' ', TabWidth);
            return TabWidth;
        }

        if (character.Length == 1 && !Printable.IsPrintable(character[0]))
        {
            text.Append(Printable.Substitute);
            return 1;
        }

        text.Append(character);
        return Printable.WidthOf(character.Length == 2 ? char.ConvertToUtf32(character[0], character[1]) : character[0]);
    }

    // Never between the halves of a surrogate pair.
    private static int Whole(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]) ? at - 1 : at;
}
