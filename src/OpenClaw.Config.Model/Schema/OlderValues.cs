using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>What took the place of values that keys once took: <c>schema/older-values.map</c>, whose head describes the form.</summary>
internal sealed class OlderValues
{
    private static readonly Lazy<OlderValues> Embedded = new(static () => new OlderValues());

    private readonly List<(string[] Path, string Old, string New)> _lines = [];

    private OlderValues()
    {
        foreach (var line in SchemaFacts.Resource("older-values.map").Split('\n').Select(static line => line.Trim()).Where(static line => line.Length > 0 && line[0] != '#'))
        {
            var words = line.Split([' '], StringSplitOptions.RemoveEmptyEntries);
            _lines.Add((words[0].Split('.'), words[1], words[2]));
        }
    }

    /// <summary>The lines that are embedded.</summary>
    public static OlderValues All => Embedded.Value;

    /// <summary>The lines as they stand there.</summary>
    public IEnumerable<(string[] Path, string Old, string New)> Lines => _lines;

    /// <summary>The value that took the place of an older one; null of any other.</summary>
    public string? SuccessorOf(string value, ConfigPath place) =>
        _lines.Where(line => line.Old == value && IsAt(line.Path, place.Segments)).Select(static line => line.New).FirstOrDefault();

    private static bool IsAt(string[] pattern, IReadOnlyList<string> path) =>
        pattern.Length == path.Count && !pattern.Where((segment, index) => segment is not ("*" or "[]") && segment != path[index]).Any();
}
