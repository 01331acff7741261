namespace OpenClaw.Config.Generators.Internal.Decisions;

/// <summary>A map from path patterns to something: <c>semantics.map</c> and <c>descriptions.map</c>. The first line that matches decides.</summary>
internal sealed class PathMap
{
    private readonly List<(PathPattern Pattern, string Value, MapLine Line)> _lines = [];
    private readonly Dictionary<string, int> _answers = new(StringComparer.Ordinal);
    private readonly HashSet<MapLine> _used = [];

    public PathMap(string file)
    {
        foreach (var line in MapLine.Of(file))
        {
            var (pattern, value) = line.Split();
            _lines.Add((new PathPattern(pattern), value, line));
        }
    }

    /// <summary>What the map says about any of the paths of one member: the first line that matches any. Null for nothing.</summary>
    public string? Find(IEnumerable<string> paths)
    {
        var first = int.MaxValue;
        foreach (var path in paths)
        {
            // All are asked, even when one has answered: a line is unused only when no path needs it.
            first = Math.Min(first, Find(path));
        }

        return first == int.MaxValue ? null : _lines[first].Value;
    }

    private int Find(string path)
    {
        if (!_answers.TryGetValue(path, out var answer))
        {
            var segments = path.Split('.');
            answer = _lines.FindIndex(line => line.Pattern.Matches(segments));
            answer = answer < 0 ? int.MaxValue : answer;
            _answers.Add(path, answer);
            if (answer != int.MaxValue)
            {
                _used.Add(_lines[answer].Line);
            }
        }

        return answer;
    }

    /// <summary>What the lines say.</summary>
    public IEnumerable<(string Value, MapLine Line)> Lines => _lines.Select(static line => (line.Value, line.Line));

    /// <summary>The lines that matched nothing that was asked.</summary>
    public IEnumerable<MapLine> Unused => _lines.Select(static line => line.Line).Where(line => !_used.Contains(line));
}
