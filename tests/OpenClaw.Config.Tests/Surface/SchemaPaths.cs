using System.Text.Json;
using System.Text.Json.Nodes;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Tests.Surface;

/// <summary>
/// Every path of the schema, read from the facts without any code of the generator: dotted, <c>*</c> for the keys of a map, <c>[]</c> for
/// the items of an array. A reference to a secret is one value and has no paths below it, and an object with free keys has none either.
/// </summary>
internal sealed class SchemaPaths
{
    private readonly JsonObject _facts;
    private readonly Dictionary<string, SortedSet<string>> _paths = new(StringComparer.Ordinal);

    private SchemaPaths(JsonObject facts)
    {
        _facts = facts;
        foreach (var property in Properties((string)facts["root"]!))
        {
            Visit(property.Value, property.Key);
        }
    }

    /// <summary>The paths of the facts the library is built from.</summary>
    public static SchemaPaths OfLibrary { get; } = new(JsonSerializer.Deserialize<JsonObject>(
        File.ReadAllText(Repository.PathOf("schema", $"openclaw-{Model.Versions.OpenClawVersions.Default}.json")))!);

    public IEnumerable<string> All => _paths.Keys;

    /// <summary>The strings that the schema lists for a path: those of an enum, and constants. Empty where any string will do.</summary>
    public IReadOnlySet<string> SpellingsAt(string path) => _paths[path];

    private static bool IsSecretReference(IEnumerable<string> keys) => keys.Order(StringComparer.Ordinal).SequenceEqual(["id", "provider", "source"]);

    private void Visit(JsonNode? node, string path)
    {
        if (!_paths.ContainsKey(path))
        {
            _paths.Add(path, new SortedSet<string>(StringComparer.Ordinal));
        }

        Inside(node, path);
    }

    private void Inside(JsonNode? node, string path)
    {
        if (node is not JsonObject schema)
        {
            return;
        }

        if ((string?)schema["ref"] is { } name)
        {
            if (_facts["objects"]![name] is not null)
            {
                InsideObject(name, path);
            }
            else if (_facts["enums"]![name] is JsonArray spellings)
            {
                _paths[path].UnionWith(spellings.Select(static spelling => (string)spelling!));
            }
            else
            {
                Inside(_facts["unions"]![name] ?? _facts["scalars"]![name], path);
            }
        }

        if (schema["const"] is JsonValue constant && constant.GetValueKind() == JsonValueKind.String)
        {
            _paths[path].Add((string)constant!);
        }

        foreach (var variant in (schema["anyOf"] ?? schema["oneOf"]) as JsonArray ?? [])
        {
            Inside(variant, path);
        }

        if (schema["additionalProperties"] is JsonObject values)
        {
            Visit(values, path + ".*");
        }

        foreach (var item in schema["items"] is JsonArray tuple ? tuple.AsEnumerable() : schema["items"] is { } items ? [items] : [])
        {
            Visit(item, path + "[]");
        }
    }

    private void InsideObject(string name, string path)
    {
        var properties = Properties(name);
        if (IsSecretReference(properties.Keys))
        {
            return;
        }

        foreach (var property in properties)
        {
            Visit(property.Value, path + "." + property.Key);
        }

        if (_facts["objects"]![name]!["additionalProperties"] is JsonObject others)
        {
            Visit(others, path + ".*");
        }
    }

    private Dictionary<string, JsonNode?> Properties(string name)
    {
        var own = _facts["objects"]![name]!.AsObject();
        var properties = new Dictionary<string, JsonNode?>(StringComparer.Ordinal);
        if ((string?)own["extends"] is { } extends)
        {
            properties = Properties(extends);
            foreach (var omitted in own["omit"] as JsonArray ?? [])
            {
                properties.Remove((string)omitted!);
            }
        }

        foreach (var property in own["properties"]!.AsObject())
        {
            properties[property.Key] = property.Value;
        }

        return properties;
    }
}
