using OpenClaw.Config.Generators.Internal.Decisions;
using OpenClaw.Config.Generators.Internal.Shapes;

namespace OpenClaw.Config.Generators.Internal.Emit;

/// <summary>
/// Writes what IntelliSense shows: our sentence where there is one, then what the facts know (type, unit, bounds, default, place), what
/// is thrown, and the version of OpenClaw that all of it was taken from.
/// </summary>
internal sealed class DocumentationEmitter(PathMap descriptions, string version)
{
    /// <summary>Ends the summary of a method that the map has no sentence for; the tests count them by it.</summary>
    internal const string NotDescribed = "It has no description yet.";

    private const int MostPaths = 3;

    public static string Escape(string text) => text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\n", " ").Replace("\r", " ");

    public void OfType(SourceText text, ApiType type)
    {
        var description = descriptions.Find(type.Paths.Select(static path => path.Length == 0 ? "." : path.EndsWith("[]", StringComparison.Ordinal) ? path.Substring(0, path.Length - 2) : path));
        text.Line($"/// <summary>{(description is null ? Subject(type.Paths[0]) : Escape(description))}</summary>");
        if (type.Paths[0].Length > 0)
        {
            text.Line($"/// <remarks>{Places(type.Paths)}</remarks>");
        }
    }

    public void OfEnum(SourceText text, ApiEnum one)
    {
        text.Line($"/// <summary>The values of {Code(one.Paths[0].Replace("[]", string.Empty))}.</summary>");
        text.Line($"/// <remarks>{Places(one.Paths)}</remarks>");
    }

    public void OfMember(SourceText text, ApiType type, ApiMember member)
    {
        var paths = type.Paths.Select(path => Join(path, member)).ToList();
        var description = descriptions.Find(paths.Select(static path => path.EndsWith(".*", StringComparison.Ordinal) ? path.TrimEnd('.', '*') : path)) ?? descriptions.Find(paths);
        text.Line($"/// <summary>{(description is null ? Fallback(member, type.Paths[0]) : Escape(description))}</summary>");
        foreach (var key in member.Keys)
        {
            text.Line($"/// <param name=\"{key.Name}\">The key of the entry.</param>");
        }

        var facts = SchemaWords.Of(member);
        var name = member.TakesDelegate ? "configure" : member.Shape == ApiShape.List ? "values" : "value";
        text.Line($"/// <param name=\"{name}\">{facts}</param>");
        foreach (var (exception, when) in ErrorWords.Of(member))
        {
            text.Line($"/// <exception cref=\"{exception}\">{when}</exception>");
        }

        var standard = type.Facts.Property(member.Key)?["default"] is { } value ? $" Default: {Code(value.ToString())}." : string.Empty;
        text.Line($"/// <remarks>{Places(paths)}{standard} Source: OpenClaw {version}.</remarks>");
    }

    private static string Subject(string path) =>
        path.Length == 0 ? "Builds an <c>openclaw.json</c>."
        : path.EndsWith(".*", StringComparison.Ordinal) ? $"Builds an entry of {Code(path.Substring(0, path.Length - 2))}."
        : path.EndsWith("[]", StringComparison.Ordinal) ? $"Builds an item of {Code(path.Substring(0, path.Length - 2))}."
        : $"Builds {Code(path)}.";

    private static string Join(string path, ApiMember member)
    {
        var place = member.Key.Length == 0 ? path : path.Length == 0 ? member.Key : path + "." + member.Key;
        return place + string.Concat(Enumerable.Repeat(".*", member.Keys.Count));
    }

    /// <summary>What can be said of a setting that nobody has described: what the method does, and to which part of the configuration.</summary>
    private static string Fallback(ApiMember member, string owner)
    {
        var of = owner.Length == 0 ? string.Empty : $" of {Code(owner)}";
        var setting = member.Key.Length == 0 ? owner.Length == 0 ? "the configuration" : Code(owner) : Code(member.Key) + of;
        var what = member.Shape switch
        {
            ApiShape.Item => $"Adds an item to {setting} and configures it.",
            ApiShape.List when member.Keys.Count > 0 => $"Adds to the list of an entry of {setting}.",
            ApiShape.List => $"Adds to the list {setting}.",
            ApiShape.Object when member.Keys.Count > 0 => $"Configures an entry of {setting}.",
            ApiShape.Object => $"Configures the part {setting}.",
            _ when member.Keys.Count > 0 => $"Sets an entry of {setting}.",
            _ => $"Sets {setting}.",
        };
        return what + " " + NotDescribed;
    }

    private static string Places(IReadOnlyList<string> paths)
    {
        var more = paths.Count > MostPaths ? $" and {paths.Count - MostPaths} more places" : string.Empty;
        return "JSON: " + string.Join(", ", paths.Take(MostPaths).Select(Code)) + more + ".";
    }

    private static string Code(string text) => $"<c>{Escape(text)}</c>";
}
