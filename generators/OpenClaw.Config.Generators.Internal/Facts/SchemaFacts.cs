namespace OpenClaw.Config.Generators.Internal.Facts;

/// <summary>The distilled schema; <c>schema/distil.mjs</c> describes the file.</summary>
internal sealed class SchemaFacts
{
    private readonly Dictionary<string, JsonValue> _scalars;
    private readonly Dictionary<string, JsonValue> _unions;
    private readonly Dictionary<string, IReadOnlyList<string>> _enums;
    private readonly Dictionary<string, ObjectFacts> _objects = new(StringComparer.Ordinal);
    private readonly JsonValue _rawObjects;

    private SchemaFacts(JsonValue file)
    {
        _scalars = Table(file, "scalars", static value => value);
        _unions = Table(file, "unions", static value => value);
        _enums = Table(file, "enums", static value => (IReadOnlyList<string>)[.. value.Items.Select(static item => item.Text)]);
        _rawObjects = file["objects"] ?? throw new FormatException("The facts have no objects.");
        Version = file["openclaw"]?.Text ?? throw new FormatException("The facts name no version of OpenClaw.");
        Root = file["root"]?.Text ?? throw new FormatException("The facts name no root.");
        foreach (var member in _rawObjects.Members)
        {
            Flatten(member.Key);
        }
    }

    /// <summary>The version of OpenClaw that the facts are of.</summary>
    public string Version { get; }

    /// <summary>The name of the root object.</summary>
    public string Root { get; }

    public IReadOnlyDictionary<string, ObjectFacts> Objects => _objects;

    public IReadOnlyDictionary<string, IReadOnlyList<string>> Enums => _enums;

    public IReadOnlyDictionary<string, JsonValue> Unions => _unions;

    public IReadOnlyDictionary<string, JsonValue> Scalars => _scalars;

    /// <exception cref="FormatException">The text is no facts file.</exception>
    public static SchemaFacts Parse(string text) => new(JsonReader.Read(text));

    /// <summary>Makes one object of the object variants of a union.</summary>
    /// <returns>Why that cannot be; null when it is done.</returns>
    public string? Merge(string union, string name)
    {
        var properties = new SortedDictionary<string, JsonValue>(StringComparer.Ordinal);
        foreach (var variant in (_unions[union]["anyOf"] ?? _unions[union]["oneOf"])!.Items)
        {
            if (variant.Reference is not { } reference || !_objects.TryGetValue(reference, out var facts))
            {
                return $"a variant of {union} is no object";
            }

            foreach (var property in facts.Properties)
            {
                if (properties.TryGetValue(property.Key, out var other) && other.ToString() != property.Value.ToString())
                {
                    return $"the variants of {union} differ in \"{property.Key}\"";
                }

                properties[property.Key] = property.Value;
            }
        }

        _objects[name] = new ObjectFacts(name, [.. properties], null);
        _unions[union] = new JsonValue(JsonKind.Object, members: [new("ref", new JsonValue(JsonKind.Text, name))]);
        return null;
    }

    private static Dictionary<string, T> Table<T>(JsonValue file, string name, Func<JsonValue, T> read) =>
        (file[name] ?? throw new FormatException($"The facts have no {name}.")).Members.ToDictionary(static m => m.Key, m => read(m.Value), StringComparer.Ordinal);

    private ObjectFacts Flatten(string name)
    {
        if (_objects.TryGetValue(name, out var done))
        {
            return done;
        }

        var own = _rawObjects[name] ?? throw new FormatException($"The facts have no object {name}.");
        var properties = new SortedDictionary<string, JsonValue>(StringComparer.Ordinal);
        var others = own["additionalProperties"];
        if (own["extends"] is { } extends)
        {
            var taken = Flatten(extends.Text);
            var omit = own["omit"]?.Items.Select(static item => item.Text).ToList() ?? [];
            others ??= taken.Others;
            foreach (var property in taken.Properties.Where(property => !omit.Contains(property.Key)))
            {
                properties[property.Key] = property.Value;
            }
        }

        foreach (var property in own["properties"]!.Members)
        {
            properties[property.Key] = property.Value;
        }

        return _objects[name] = new ObjectFacts(name, [.. properties], others);
    }
}
