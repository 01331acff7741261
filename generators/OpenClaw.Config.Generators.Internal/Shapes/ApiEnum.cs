namespace OpenClaw.Config.Generators.Internal.Shapes;

/// <summary>An enum.</summary>
internal sealed class ApiEnum(string name, IReadOnlyList<string> spellings)
{
    public string Name { get; } = name;

    public IReadOnlyList<string> Spellings { get; } = spellings;

    public bool IsShared { get; set; }

    public SortedSet<string> Sections { get; } = new(StringComparer.Ordinal);

    public List<string> Paths { get; } = [];
}
