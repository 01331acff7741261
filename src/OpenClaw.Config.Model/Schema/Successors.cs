namespace OpenClaw.Config.Model.Schema;

/// <summary>What stands in the place of keys that are gone: <c>schema/successors.map</c>, whose head describes the form.</summary>
internal sealed class Successors
{
    private const string None = "-";

    private static readonly Lazy<Successors> Embedded = new(static () => Read(SchemaFacts.Resource("successors.map")));

    private readonly List<(string[] Old, string[]? New)> _lines = [];

    /// <summary>The lines that are embedded.</summary>
    public static Successors All => Embedded.Value;

    /// <summary>The lines as they stand there, braces resolved; null for a key without successor.</summary>
    public IEnumerable<(string Old, string? New)> Lines => _lines.Select(static line => (string.Join(".", line.Old), line.New is null ? null : string.Join(".", line.New)));

    /// <summary>Reads the file.</summary>
    /// <exception cref="InvalidDataException">It is not of its form.</exception>
    public static Successors Read(string text)
    {
        var successors = new Successors();
        foreach (var line in text.Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            if (words.Length != 2)
            {
                throw new InvalidDataException($"The successors hold a line that is not an old and a new path: {line}");
            }

            var old = SchemaExceptions.Braces(words[0]).ToArray();
            var successor = words[1] == None ? [null] : SchemaExceptions.Braces(words[1]).ToArray<string?>();
            for (var index = 0; index < old.Length; index++)
            {
                successors._lines.Add((old[index].Split('.'), successor[successor.Length == 1 ? 0 : index]?.Split('.')));
            }
        }

        return successors;
    }

    /// <summary>Whether a line speaks of the path, and what it says.</summary>
    /// <param name="path">The path of a key that is gone.</param>
    /// <param name="successor">The path to write instead, with the keys of the old one; null where there is none.</param>
    public bool TryFind(IReadOnlyList<string> path, out string? successor)
    {
        foreach (var (old, target) in _lines)
        {
            if (old.Length == path.Count && Matches(old, path))
            {
                successor = target is null ? null : string.Join(".", Fill(target, old, path));
                return true;
            }
        }

        successor = null;
        return false;
    }

    /// <summary>The older key that the path came from, if a line says so.</summary>
    public string? Predecessor(IReadOnlyList<string> path)
    {
        var line = _lines.FirstOrDefault(line => line.New is { } target && target.Length == path.Count && Matches(target, path));
        return line.Old is null ? null : string.Join(".", Fill(line.Old, line.New!, path));
    }

    private static bool Matches(string[] pattern, IReadOnlyList<string> path)
    {
        for (var index = 0; index < pattern.Length; index++)
        {
            if (pattern[index] != "*" && pattern[index] != path[index])
            {
                return false;
            }
        }

        return true;
    }

    // The stars of one side stand for the keys that the stars of the other met, in their order; a star too many stays one.
    private static IEnumerable<string> Fill(string[] target, string[] pattern, IReadOnlyList<string> path)
    {
        var keys = new Queue<string>(path.Where((_, index) => pattern[index] == "*"));
        return target.Select(segment => segment == "*" && keys.Count > 0 ? keys.Dequeue() : segment);
    }
}
