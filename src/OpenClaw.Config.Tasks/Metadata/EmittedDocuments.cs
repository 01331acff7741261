using System.Globalization;
using OpenClaw.Config.Generators.Emission;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Tasks.Metadata;

/// <summary>
/// What the generator left in the assembly. The keys are believed as little as any other input: an operator can write such an
/// attribute by hand, and a name that is no plain folder must not get near a path.
/// </summary>
internal sealed class EmittedDocuments
{
    private readonly List<EmittedDocument> _files = [];
    private readonly List<BlockedDocument> _blocked = [];
    private readonly List<string> _incomplete = [];
    private readonly List<EmittedProblem> _problems = [];
    private readonly List<string> _refused = [];

    /// <summary>The files to write, by name.</summary>
    public IReadOnlyList<EmittedDocument> Files => _files;

    /// <summary>The documents that rules block.</summary>
    public IReadOnlyList<BlockedDocument> Blocked => _blocked;

    /// <summary>The names of documents that are not known in full.</summary>
    public IReadOnlyList<string> Incomplete => _incomplete;

    /// <summary>What could not be evaluated.</summary>
    public IReadOnlyList<EmittedProblem> Problems => _problems;

    /// <summary>Sentences about keys that name no file which may be written.</summary>
    public IReadOnlyList<string> Refused => _refused;

    /// <summary>Sorts the pairs out; those of others are skipped.</summary>
    public static EmittedDocuments From(IEnumerable<KeyValuePair<string, string>> pairs)
    {
        var documents = new EmittedDocuments();
        foreach (var pair in pairs)
        {
            documents.Add(pair.Key, pair.Value);
        }

        documents._files.Sort(static (left, right) => string.CompareOrdinal(left.Name, right.Name));
        return documents;
    }

    private void Add(string key, string value)
    {
        if (key == MetadataKeys.Problem)
        {
            _problems.Add(ParseProblem(value));
        }
        else if (After(key, MetadataKeys.Blocked) is { } blocked)
        {
            _blocked.Add(new(blocked, value.Split([';'], StringSplitOptions.RemoveEmptyEntries)));
        }
        else if (After(key, MetadataKeys.Incomplete) is { } incomplete)
        {
            _incomplete.Add(incomplete);
        }
        else if (After(key, MetadataKeys.Document) is { } path)
        {
            AddFile(path, value);
        }
    }

    private void AddFile(string path, string json)
    {
        const string End = "/" + MetadataKeys.FileName;
        var name = path.EndsWith(End, StringComparison.Ordinal) ? path.Substring(0, path.Length - End.Length) : path;
        if (name.Length == path.Length)
        {
            _refused.Add($"'{path}' is not of the form name{End}");
        }
        else if (DocumentName.Objection(name) is { } objection)
        {
            _refused.Add($"The document name '{name}' {objection}");
        }
        else if (_files.Exists(file => string.Equals(file.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            _refused.Add($"The document name '{name}' is taken twice (upper and lower case count as equal)");
        }
        else
        {
            _files.Add(new(name, json));
        }
    }

    private static string? After(string text, string prefix) =>
        text.StartsWith(prefix, StringComparison.Ordinal) ? text.Substring(prefix.Length) : null;

    private static EmittedProblem ParseProblem(string value)
    {
        var end = value.IndexOf('\n');
        var place = value.Substring(0, Math.Max(end, 0)).Split([':'], 3);
        return place.Length == 3
            && int.TryParse(place[0], NumberStyles.None, CultureInfo.InvariantCulture, out var line)
            && int.TryParse(place[1], NumberStyles.None, CultureInfo.InvariantCulture, out var column)
            ? new(place[2], line, column, value.Substring(end + 1))
            : new("", 0, 0, value);
    }
}
