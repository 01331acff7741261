using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config.Model.Schema;

/// <summary>What a version of OpenClaw accepts: the facts distilled from its own schema, with the known departures of its validator.</summary>
public sealed class SchemaFacts
{
    private static readonly Dictionary<string, Lazy<SchemaFacts>> Embedded =
        OpenClawVersions.Known.ToDictionary(static version => version, static version => new Lazy<SchemaFacts>(() => Load(version)), StringComparer.Ordinal);

    private readonly Lazy<HashSet<string>> _plugins;
    private readonly Lazy<HashSet<string>> _channels;

    private SchemaFacts(string version, SchemaNode root, IReadOnlyDictionary<string, SchemaNode> shapes, SchemaExceptions exceptions)
    {
        Version = version;
        Root = root;
        Shapes = shapes;
        Exceptions = exceptions;
        _channels = new(() => new(
            Find(["channels"]).SelectMany(static node => node.Properties).Select(static property => property.Name)
                .Where(name => !WalkPlace.Root(this).Child("channels").Child(name).Has(SchemaException.Unknown)),
            StringComparer.Ordinal));
        _plugins = new(() => new(Find(["plugins", "entries"]).SelectMany(static node => node.Properties).Select(static property => property.Name), StringComparer.Ordinal));
    }

    /// <summary>The version of OpenClaw.</summary>
    public string Version { get; }

    /// <summary>What the whole configuration may be.</summary>
    public SchemaNode Root { get; }

    /// <summary>The named shapes that the root leads to.</summary>
    public IReadOnlyDictionary<string, SchemaNode> Shapes { get; }

    internal SchemaExceptions Exceptions { get; }

    /// <summary>The order in which the validator looks at keys; null where nobody has written it down.</summary>
    internal KeyOrder? KeyOrder { get; private init; }

    /// <summary>Whether OpenClaw brings a channel of this very name, and a schema of it.</summary>
    internal bool HasChannel(string name) => _channels.Value.Contains(name);

    /// <summary>Whether OpenClaw brings a plugin of this very name.</summary>
    public bool HasPlugin(string name) => _plugins.Value.Contains(name);

    /// <summary>The facts of a version, read once per process.</summary>
    /// <exception cref="ArgumentException">No facts of that version are embedded.</exception>
    public static SchemaFacts For(string version = OpenClawVersions.Default) => Embedded.TryGetValue(version, out var facts)
        ? facts.Value
        : throw new ArgumentException($"There are no facts of OpenClaw {version}; there are of {string.Join(", ", OpenClawVersions.Known)}.", nameof(version));

    /// <summary>Reads facts that are not embedded.</summary>
    /// <param name="facts">The text of a facts file.</param>
    /// <param name="exceptions">The text of the exceptions file beside it.</param>
    /// <exception cref="InvalidDataException">One of the texts is not of its form.</exception>
    public static SchemaFacts Parse(string facts, string exceptions = "") => Parse(facts, exceptions, keyOrder: null);

    private static SchemaFacts Parse(string facts, string exceptions, string? keyOrder)
    {
        var read = Json5Reader.Read(null, facts);
        if (read.Root is not ConfigObject root)
        {
            throw new InvalidDataException(read.Error?.Message ?? "The facts are no object.");
        }

        var version = (root.Find("openclaw")?.Node as ConfigText)?.Value ?? throw new InvalidDataException("The facts name no version.");
        return new(version, FactsReader.Read(root, out var shapes), shapes, SchemaExceptions.Read(exceptions)) { KeyOrder = keyOrder is null ? null : KeyOrder.Read(keyOrder) };
    }

    /// <summary>
    /// What may stand at a path, through all variants of the unions on the way: empty where nothing may, several where variants differ.
    /// </summary>
    /// <param name="path">Keys, and numbers or <c>[]</c> for items.</param>
    public IReadOnlyList<SchemaNode> Find(IEnumerable<string> path)
    {
        var found = new List<SchemaNode> { Root };
        foreach (var segment in path)
        {
            found = [.. found.SelectMany(Alternatives).SelectMany(node => Step(node, segment)).Distinct()];
        }

        return found;
    }

    /// <summary>Whether the last key of the path has a meaning of its own there, and is not merely one that a map would take.</summary>
    /// <param name="path">Keys, and numbers or <c>[]</c> for items.</param>
    public bool Names(IReadOnlyList<string> path) =>
        path.Count > 0 && Find(path.Take(path.Count - 1)).SelectMany(Alternatives).Any(node => node.Find(path[path.Count - 1]) is not null);

    /// <summary>
    /// Every path that can be written, as the facts write it: dotted, <c>*</c> for any key, <c>[]</c> behind a name for its items.
    /// Each once, in the order of the facts.
    /// </summary>
    public IEnumerable<string> AllPaths()
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return Below(Root, string.Empty).Where(seen.Add);
    }

    private static IEnumerable<string> Below(SchemaNode node, string path)
    {
        foreach (var alternative in Alternatives(node))
        {
            var dot = path.Length == 0 ? path : path + ".";
            var children = alternative.Properties.Select(property => (Path: dot + property.Name, property.Node));
            if (alternative.Others is { } others)
            {
                children = children.Append((dot + "*", others));
            }

            foreach (var item in alternative.TupleItems.Concat(alternative.Items is null ? [] : [alternative.Items]))
            {
                children = children.Append((path + "[]", item));
            }

            foreach (var (childPath, child) in children)
            {
                yield return childPath;
                foreach (var below in Below(child, childPath))
                {
                    yield return below;
                }
            }
        }
    }

    // A union stands for its variants, as deep as they nest. Its own constraints, where it has any, are not a place to go on from.
    private static IEnumerable<SchemaNode> Alternatives(SchemaNode node) =>
        node.Variants.Count == 0 ? [node] : node.Variants.SelectMany(Alternatives);

    private static IEnumerable<SchemaNode> Step(SchemaNode node, string segment)
    {
        if (node.Find(segment) is { } property)
        {
            yield return property.Node;
        }
        else if (node.Others is { } others)
        {
            yield return others;
        }

        var isNumber = int.TryParse(segment, out var index);
        if (isNumber || segment == "[]")
        {
            foreach (var item in isNumber ? node.TupleItems.Skip(index).Take(1) : node.TupleItems)
            {
                yield return item;
            }

            if (node.Items is not null)
            {
                yield return node.Items;
            }
        }
    }

    private static SchemaFacts Load(string version) =>
        Parse(Resource($"openclaw-{version}.json"), Resource("exceptions.map") + "\n" + Find($"exceptions-{version}.map"), Find($"key-order-{version}.txt"));

    internal static string Resource(string name) => Find(name) ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");

    private static string? Find(string name)
    {
        using var stream = typeof(SchemaFacts).Assembly.GetManifestResourceStream(OpenClawVersions.ResourcePrefix + name);
        if (stream is null)
        {
            return null;
        }

        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
