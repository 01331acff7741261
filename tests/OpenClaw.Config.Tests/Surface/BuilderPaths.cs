namespace OpenClaw.Config.Tests.Surface;

/// <summary>Every path that the builders can write, found from the root by the attributes alone, written as <see cref="SchemaPaths"/> writes them.</summary>
internal sealed class BuilderPaths
{
    private readonly Dictionary<string, HashSet<Type>> _paths = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, List<BuilderMember>> _members = [];

    private BuilderPaths() => Visit(typeof(OpenClawConfigBuilder), string.Empty);

    public static BuilderPaths OfLibrary { get; } = new();

    public IEnumerable<string> All => _paths.Keys;

    /// <summary>The enums that a path takes.</summary>
    public IEnumerable<(string Path, Type Enum)> Enums =>
        from path in _paths
        from type in path.Value
        where type.IsEnum
        select (path.Key, type);

    private void Visit(Type builder, string path)
    {
        // What stands in an object with free keys is not ours to know.
        if (builder == typeof(FreeFormBuilder))
        {
            return;
        }

        Assert.True(path.Count(static c => c == '.') < 40, $"{builder.Name} contains itself, at {path}");
        if (!_members.TryGetValue(builder, out var members))
        {
            _members.Add(builder, members = [.. BuilderMember.Of(builder)]);
        }

        foreach (var member in members)
        {
            Visit(member, path);
        }
    }

    private void Visit(BuilderMember member, string path)
    {
        var place = member.Says.Key.Length == 0 ? path : Join(path, member.Says.Key);
        if (member.Says.Key.Length > 0)
        {
            Add(place);
        }

        for (var key = 0; key < member.Says.Keys; key++)
        {
            Add(place = Join(place, "*"));
        }

        if (member.Says.Shape is ConfigShape.List or ConfigShape.Item)
        {
            Add(place += "[]");
        }

        if (member.Says.Tag is { } tag)
        {
            Add(Join(place, tag[..tag.IndexOf('=')]));
        }

        if (member.Inner is { } inner)
        {
            Visit(inner, place);
        }
        else
        {
            _paths[place].Add(member.ValueType);
        }
    }

    private static string Join(string path, string key) => path.Length == 0 ? key : path + "." + key;

    private void Add(string path) => _paths.TryAdd(path, []);
}
