namespace OpenClaw.Config.Generators.Internal.Decisions;

/// <summary>
/// A pattern of paths: <c>*</c> is any one segment or part of one, <c>**</c> any number of segments, <c>{a,b}</c> either.
/// </summary>
internal sealed class PathPattern
{
    private readonly IReadOnlyList<string[]> _alternatives;
    private readonly HashSet<string>? _ends;

    public PathPattern(string text)
    {
        Text = text;
        _alternatives = [.. Alternatives(text).Select(static one => one.Split('.'))];
        var ends = _alternatives.Select(static alternative => alternative[alternative.Length - 1]).ToList();
        _ends = ends.Any(static end => end.Contains('*')) ? null : [.. ends];
    }

    public string Text { get; }

    public bool Matches(string path) => Matches(path.Split('.'));

    public bool Matches(string[] segments)
    {
        // Thousands of paths meet a thousand patterns, and hardly any ends alike.
        if (_ends is not null && !_ends.Contains(segments[segments.Length - 1]))
        {
            return false;
        }

        foreach (var alternative in _alternatives)
        {
            if (Matches(alternative, 0, segments, 0))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Matches(string[] pattern, int p, string[] path, int s)
    {
        for (; p < pattern.Length; p++, s++)
        {
            if (pattern[p] == "**")
            {
                return Enumerable.Range(s, path.Length - s + 1).Any(from => Matches(pattern, p + 1, path, from));
            }

            if (s == path.Length || !Glob(pattern[p], 0, path[s], 0))
            {
                return false;
            }
        }

        return s == path.Length;
    }

    private static bool Glob(string pattern, int p, string text, int t)
    {
        for (; p < pattern.Length; p++, t++)
        {
            if (pattern[p] == '*')
            {
                return Enumerable.Range(t, text.Length - t + 1).Any(from => Glob(pattern, p + 1, text, from));
            }

            if (t == text.Length || pattern[p] != text[t])
            {
                return false;
            }
        }

        return t == text.Length;
    }

    private static IEnumerable<string> Alternatives(string text)
    {
        var open = text.IndexOf('{');
        var close = open < 0 ? -1 : text.IndexOf('}', open);
        if (close < 0)
        {
            return [text];
        }

        return text.Substring(open + 1, close - open - 1).Split(',')
            .SelectMany(word => Alternatives(text.Substring(0, open) + word.Trim() + text.Substring(close + 1)));
    }
}
