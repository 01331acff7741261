using Microsoft.CodeAnalysis.Text;

namespace OpenClaw.Config.Testing.Compilation;

/// <summary>
/// A source with spans marked in it, so that no test counts lines: <c>[|expression|]</c>, optionally with an expectation before it,
/// <c>/*!text*/[|expression|]</c>. Spans may nest.
/// </summary>
/// <param name="Text">The source without the marks.</param>
/// <param name="Spans">The marked spans in order of their beginning.</param>
public sealed record MarkedSource(string Text, IReadOnlyList<MarkedSpan> Spans)
{
    private const string Open = "[|";
    private const string Close = "|]";
    private const string ExpectationOpen = "/*!";
    private const string ExpectationClose = "*/";

    /// <summary>Takes the marks out of a source.</summary>
    public static MarkedSource Parse(string source)
    {
        var text = new System.Text.StringBuilder(source.Length);
        var spans = new List<MarkedSpan>();
        var open = new Stack<(int Start, string? Expectation)>();
        string? expectation = null;
        for (var i = 0; i < source.Length;)
        {
            if (Stands(ExpectationOpen))
            {
                var end = source.IndexOf(ExpectationClose, i, StringComparison.Ordinal);
                expectation = source[(i + ExpectationOpen.Length)..end].Trim();
                i = end + ExpectationClose.Length;
            }
            else if (Stands(Open))
            {
                open.Push((text.Length, expectation));
                expectation = null;
                i += Open.Length;
            }
            else if (Stands(Close) && open.Count > 0)
            {
                var (start, text0) = open.Pop();
                spans.Add(new MarkedSpan(TextSpan.FromBounds(start, text.Length), text0));
                i += Close.Length;
            }
            else
            {
                text.Append(source[i++]);
            }

            bool Stands(string mark) => string.CompareOrdinal(source, i, mark, 0, mark.Length) == 0;
        }

        return open.Count == 0
            ? new MarkedSource(text.ToString(), [.. spans.OrderBy(static span => span.Span.Start)])
            : throw new FormatException("A marked span is not closed.");
    }

    /// <summary>The marked stretch of source.</summary>
    public string TextOf(MarkedSpan span) => Text.Substring(span.Span.Start, span.Span.Length);
}

/// <summary>A stretch of source that a test marked.</summary>
/// <param name="Span">Where, in the source without marks.</param>
/// <param name="Expectation">The text of the comment before it.</param>
public sealed record MarkedSpan(TextSpan Span, string? Expectation);
