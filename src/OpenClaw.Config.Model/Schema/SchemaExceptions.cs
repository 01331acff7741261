namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// The exceptions file beside the facts, as a tree that is walked along with the document: what holds for a path is known without
/// building or comparing it.
/// </summary>
internal sealed class SchemaExceptions
{
    /// <summary>Where nothing departs.</summary>
    public static readonly SchemaExceptions Nothing = new();

    private readonly Dictionary<string, SchemaExceptions> _children = new(StringComparer.Ordinal);
    private SchemaExceptions? _anyKey;
    private SchemaExceptions? _items;
    private SchemaExceptions? _keys;

    /// <summary>What holds for the value here.</summary>
    public SchemaException Flags { get; private set; }

    /// <summary>What holds for the keys of the object here, each taken as a value.</summary>
    public SchemaExceptions Keys => _keys ?? Nothing;

    /// <summary>The place of a key below this one.</summary>
    public SchemaExceptions Child(string key) => this == Nothing ? this : _children.Count > 0 && _children.TryGetValue(key, out var child) ? child : _anyKey ?? Nothing;

    /// <summary>The place of the items of an array.</summary>
    public SchemaExceptions Items => _items ?? Nothing;

    /// <summary>Reads the file; its head describes the form.</summary>
    /// <exception cref="InvalidDataException">It is not of that form.</exception>
    public static SchemaExceptions Read(string text)
    {
        var root = new SchemaExceptions();
        var lines = new List<(string[] Segments, SchemaException Flag)>();
        foreach (var line in text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length != 2)
            {
                throw new InvalidDataException($"The exceptions hold a line that is no word and path: {line}");
            }

            foreach (var path in Braces(words[1]))
            {
                lines.Add((path.Replace("[]", ".[]").Replace("#key", ".#key").Split('.'), Flag(words[0])));
            }
        }

        // General paths first: a key named literally starts with all that holds for any key.
        foreach (var (segments, flag) in lines.OrderBy(static line => line.Segments.Count(static segment => segment != "*")))
        {
            root.Add(segments, 0, flag);
        }

        return root;
    }

    private void Add(string[] segments, int at, SchemaException flag)
    {
        if (at == segments.Length)
        {
            Flags |= flag;
        }
        else if (segments[at] == "[]")
        {
            (_items ??= new()).Add(segments, at + 1, flag);
        }
        else if (segments[at] == "#key")
        {
            (_keys ??= new()).Add(segments, at + 1, flag);
        }
        else if (segments[at] == "*")
        {
            (_anyKey ??= new()).Add(segments, at + 1, flag);
            foreach (var child in _children.Values)
            {
                child.Add(segments, at + 1, flag);
            }
        }
        else
        {
            if (!_children.TryGetValue(segments[at], out var child))
            {
                _children.Add(segments[at], child = _anyKey?.Copy() ?? new());
            }

            child.Add(segments, at + 1, flag);
        }
    }

    private SchemaExceptions Copy()
    {
        var copy = new SchemaExceptions { Flags = Flags, _anyKey = _anyKey?.Copy(), _items = _items?.Copy(), _keys = _keys?.Copy() };
        foreach (var child in _children)
        {
            copy._children.Add(child.Key, child.Value.Copy());
        }

        return copy;
    }

    private static SchemaException Flag(string word) => word switch
    {
        "trim" => SchemaException.Trimmed,
        "any-case" => SchemaException.AnyCase,
        "extension" => SchemaException.Extension,
        "core" => SchemaException.Core,
        "unknown" => SchemaException.Unknown,
        "named-keys" => SchemaException.NamedKeys,
        "deepest" => SchemaException.Deepest,
        "around" => SchemaException.Around,
        "dropped" => SchemaException.Dropped,
        "migrated" => SchemaException.Migrated,
        "roster" => SchemaException.Roster,
        "hard" => SchemaException.Hard,
        "core-type" => SchemaException.CoreType,
        "constants" => SchemaException.Constants,
        "hidden" => SchemaException.Hidden,
        _ => throw new InvalidDataException($"The exceptions hold an unknown word: {word}"),
    };

    internal static IEnumerable<string> Braces(string path)
    {
        var open = path.IndexOf('{');
        if (open < 0)
        {
            return [path];
        }

        var close = path.IndexOf('}', open);
        return close < 0
            ? throw new InvalidDataException($"The exceptions hold a path with an open brace: {path}")
            : path.Substring(open + 1, close - open - 1).Split(',')
                .SelectMany(word => Braces(path.Substring(0, open) + word + path.Substring(close + 1)));
    }
}
