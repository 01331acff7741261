using System.Text.RegularExpressions;

namespace OpenClaw.Config.Generators.Internal.Decisions;

/// <summary>What <c>names.map</c> says; the head of that file explains the words.</summary>
internal sealed class NameDecisions
{
    private readonly Dictionary<string, (string Value, MapLine Line)> _exact = new(StringComparer.Ordinal);
    private readonly List<(string Shape, PathPattern Places, string Name, MapLine Line)> _uses = [];
    private readonly List<(PathPattern Member, string Kind, string Name, MapLine Line)> _verbs = [];
    private readonly HashSet<MapLine> _used = [];
    private readonly List<MapLine> _all = [];

    public NameDecisions(string file, List<Problem> problems)
    {
        foreach (var line in MapLine.Of(file))
        {
            _all.Add(line);
            if (!Read(line))
            {
                problems.Add(new Problem("OCG002", $"names.map, line {line.Number}: \"{line.Text}\" is no decision; the head of the file lists them"));
                _used.Add(line);
            }
        }
    }

    public IEnumerable<MapLine> Unused => _all.Where(line => !_used.Contains(line));

    /// <summary>The name that every use of the shape shares; null when it is not shared.</summary>
    public string? Shared(string shape) => Exact("share", shape);

    public bool IsSplit(string shape) => Exact("split", shape) is not null;

    /// <summary>The name that a shape was given; the one it has in the facts otherwise.</summary>
    public string Renamed(string shape) => Exact("rename", shape) ?? shape;

    public string? Word(string word) => Exact("word", word);

    public string? Singular(string word) => Exact("singular", word);

    public string? Value(string type, string spelling) => Exact("value", $"{type}.\"{spelling}\"");

    /// <summary>The word of a variant and, where it was given, the key that tells it apart.</summary>
    public (string Word, string? Key)? Variant(string shape) =>
        Exact("variant", shape)?.Split(' ') is { } parts ? (parts[0], parts.Length > 1 ? parts[1] : null) : null;

    /// <summary>The unions that become one type, with its name.</summary>
    public IEnumerable<KeyValuePair<string, string>> Merges => _exact
        .Where(static pair => pair.Key.StartsWith("merge ", StringComparison.Ordinal))
        .Select(pair => new KeyValuePair<string, string>(pair.Key.Substring(6), Exact("merge", pair.Key.Substring(6))!))
        .ToList();

    public string? Use(string shape, string path)
    {
        foreach (var use in _uses.Where(use => use.Shape == shape && use.Places.Matches(path)))
        {
            _used.Add(use.Line);
            return use.Name;
        }

        return null;
    }

    /// <summary>The name given to a verb: the line for this kind first, then the one for all kinds.</summary>
    public string? Verb(string type, string key, string kind)
    {
        var member = type + "." + key.Replace('.', '_');
        foreach (var wanted in (string[])[kind, string.Empty])
        {
            foreach (var verb in _verbs.Where(verb => verb.Kind == wanted && verb.Member.Matches(member)))
            {
                _used.Add(verb.Line);
                return verb.Name;
            }
        }

        return null;
    }

    private string? Exact(string word, string subject)
    {
        if (!_exact.TryGetValue(word + " " + subject, out var found))
        {
            return null;
        }

        _used.Add(found.Line);
        return found.Value;
    }

    private bool Read(MapLine line)
    {
        var (word, rest) = line.Split();
        var match = Regex.Match(rest, @"^(?<subject>.*?)(?:\s+at\s+(?<at>\S+))?(?:\s+=\s+(?<name>[A-Za-z0-9_-]+(?: [A-Za-z0-9_-]+)?))?$");
        var subject = match.Groups["subject"].Value;
        var name = match.Groups["name"].Value;
        switch (word)
        {
            case "share" when match.Success:
                _exact[word + " " + subject] = (name.Length > 0 ? name : subject, line);
                return true;
            case "split" when match.Success && name.Length == 0:
                _exact[word + " " + subject] = (subject, line);
                return true;
            case "use" when match.Groups["at"].Success && name.Length > 0:
                _uses.Add((subject, new PathPattern(match.Groups["at"].Value), name, line));
                return true;
            case "verb" when name.Length > 0:
                var colon = subject.IndexOf(':');
                _verbs.Add((new PathPattern(colon < 0 ? subject : subject.Substring(0, colon)), colon < 0 ? string.Empty : subject.Substring(colon + 1), name, line));
                return true;
            case "rename" or "variant" or "merge" or "value" or "singular" or "word" when name.Length > 0:
                _exact[word + " " + subject] = (name, line);
                return true;
            default:
                return false;
        }
    }
}
