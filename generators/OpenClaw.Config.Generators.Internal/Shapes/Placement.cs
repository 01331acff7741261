using OpenClaw.Config.Generators.Internal.Decisions;
using OpenClaw.Config.Generators.Internal.Facts;

namespace OpenClaw.Config.Generators.Internal.Shapes;

/// <summary>
/// Walks every path of the configuration and gives each shape its type there: the one it shares, the one of its place, or its own. What two
/// sections use without anybody having decided so is a problem.
/// </summary>
internal sealed class Placement(SchemaFacts facts, NameDecisions names, Words words, VariantReader reader, List<Problem> problems)
{
    private readonly Dictionary<(string Owner, string Key, string Shape), string> _placed = [];
    private readonly Dictionary<(string Owner, string Key), IReadOnlyList<Variant>> _variants = [];

    public SortedDictionary<string, ApiType> Types { get; } = new(StringComparer.Ordinal);

    public SortedDictionary<string, ApiEnum> Enums { get; } = new(StringComparer.Ordinal);

    /// <summary>Stands for the key of the map that an object itself is. No key of the schema looks like it.</summary>
    public const string Others = "<map>";

    public void Walk()
    {
        var root = new ApiType(names.Renamed(facts.Root), facts.Objects[facts.Root]);
        Types.Add(root.Name, root);
        root.Sections.Add("OpenClawConfig");
        Visit(root, string.Empty, 0);
        foreach (var (name, sections) in Types.Values.Where(static type => !type.IsShared).Select(static type => (type.Name, type.Sections))
            .Concat(Enums.Values.Where(static one => !one.IsShared).Select(static one => (one.Name, one.Sections))))
        {
            if (sections.Count > 1)
            {
                problems.Add(new Problem("OCG003", $"{name} is used by {sections.Count} sections ({string.Join(", ", sections.Take(4))}): decide in names.map by \"share\", \"split\" or \"use\""));
            }
        }
    }

    /// <summary>What may stand under a key of an object.</summary>
    public IReadOnlyList<Variant> Variants(ApiType owner, string key)
    {
        if (!_variants.TryGetValue((owner.Facts.Name, key), out var variants))
        {
            var node = key == Others ? owner.Facts.Others : owner.Facts.Property(key);
            variants = node is { IsObject: true } ? reader.Read(node, owner.Facts.Name + "." + key) : [];
            _variants.Add((owner.Facts.Name, key), variants);
        }

        return variants;
    }

    /// <summary>The type of a shape under a key of an object.</summary>
    public string TypeOf(ApiType owner, string key, string shape) => _placed[(owner.Name, key, shape)];

    private void Visit(ApiType type, string path, int depth)
    {
        type.Paths.Add(path);
        if (depth > 40)
        {
            problems.Add(new Problem("OCG001", $"{type.Name} contains itself, at {path}"));
            return;
        }

        foreach (var property in type.Facts.Properties.Where(property => !type.Tagged.Contains(property.Key)))
        {
            Visit(type, property.Key, Variants(type, property.Key), path.Length == 0 ? property.Key : path + "." + property.Key, depth);
        }

        Visit(type, Others, Variants(type, Others), path + ".*", depth);
    }

    private void Visit(ApiType owner, string key, IReadOnlyList<Variant> variants, string path, int depth)
    {
        foreach (var variant in variants)
        {
            switch (variant.Kind)
            {
                case VariantKind.List:
                    Visit(owner, key, variant.Inner, path + "[]", depth);
                    break;
                case VariantKind.Map:
                    Visit(owner, key, variant.Inner, path + ".*", depth);
                    break;
                case VariantKind.Object:
                    Visit(PlaceObject(owner, key, variant, path), path, depth + 1);
                    break;
                case VariantKind.Enum:
                    PlaceEnum(owner, key, variant, path);
                    break;
            }
        }
    }

    private ApiType PlaceObject(ApiType owner, string key, Variant variant, string path)
    {
        var name = Place(owner, key, variant.Shape, path, out var isShared);
        if (!Types.TryGetValue(name, out var type))
        {
            Types.Add(name, type = new ApiType(name, facts.Objects[variant.Shape]));
        }

        if (type.Facts.Name != variant.Shape)
        {
            problems.Add(new Problem("OCG004", $"{type.Facts.Name} and {variant.Shape} would both be {type.ClassName} ({path}): decide by \"use\" or \"rename\""));
        }

        type.IsShared |= isShared;
        type.Sections.Add(SectionOf(owner, path));
        if (variant.TagKey is { } tag)
        {
            type.Tagged.Add(tag);
        }

        return type;
    }

    private void PlaceEnum(ApiType owner, string key, Variant variant, string path)
    {
        var name = Place(owner, key, variant.Shape, path, out var isShared);
        if (!Enums.TryGetValue(name, out var found))
        {
            Enums.Add(name, found = new ApiEnum(name, variant.Spellings));
        }

        if (!found.Spellings.SequenceEqual(variant.Spellings))
        {
            problems.Add(new Problem("OCG004", $"two enums would be {name} (the second at {path}): decide by \"use\" or \"rename\""));
        }

        found.IsShared |= isShared;
        found.Sections.Add(SectionOf(owner, path));
        found.Paths.Add(path);
    }

    private string Place(ApiType owner, string key, string shape, string path, out bool isShared)
    {
        var isEntry = path.EndsWith("*", StringComparison.Ordinal) || path.EndsWith("[]", StringComparison.Ordinal);
        isShared = false;
        var name = names.Use(shape, path);
        if (name is not null)
        {
            // Who says where says for all that is there.
            isShared = true;
        }
        else if (names.Shared(shape) is { } shared)
        {
            name = shared;
            isShared = true;
        }
        else
        {
            // A constant of a property has no name in the facts: it is called after its place, as the uses of a split shape are.
            name = names.Renamed(shape);
            if (names.IsSplit(shape) || (name == shape && shape.Contains('.')))
            {
                var word = words.Pascal(key);
                name = Sections.Stem(owner.Name) + (isEntry ? words.Singular(word) : word);
            }
        }

        if (_placed.TryGetValue((owner.Name, key, shape), out var before) && before != name)
        {
            problems.Add(new Problem("OCG002", $"{owner.Name}.{key} would be {before} or {name}, depending on where {owner.Name} stands: split {owner.Name} too"));
        }

        _placed[(owner.Name, key, shape)] = name;
        return name;
    }

    /// <summary>What belongs to a shared type, however deep, belongs to one section: that type.</summary>
    private static string SectionOf(ApiType owner, string path) => owner.IsShared
        ? "(" + owner.Name + ")"
        : owner.Sections.FirstOrDefault(static section => section[0] == '(') ?? Sections.Of(path);
}
