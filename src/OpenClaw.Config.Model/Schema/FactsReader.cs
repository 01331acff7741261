using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// Builds the schema from the facts, whose form is described at the head of <c>schema/distil.mjs</c>: references are resolved, and
/// <c>extends</c> and <c>omit</c> carried out.
/// </summary>
internal sealed class FactsReader
{
    private readonly ConfigObject _scalars;
    private readonly ConfigObject _enums;
    private readonly ConfigObject _unions;
    private readonly ConfigObject _objects;
    private readonly Dictionary<string, SchemaNode?> _shapes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConfigObject> _flat = new(StringComparer.Ordinal);

    private FactsReader(ConfigObject facts)
    {
        _scalars = Table(facts, "scalars");
        _enums = Table(facts, "enums");
        _unions = Table(facts, "unions");
        _objects = Table(facts, "objects");
    }

    /// <summary>Reads facts.</summary>
    /// <exception cref="InvalidDataException">They are not of the form described.</exception>
    public static SchemaNode Read(ConfigObject facts, out IReadOnlyDictionary<string, SchemaNode> shapes)
    {
        var reader = new FactsReader(facts);
        var root = reader.Shape(Text(facts.Find("root")?.Node) ?? throw new InvalidDataException("The facts name no root."));
        shapes = reader._shapes.ToDictionary(static pair => pair.Key, static pair => pair.Value!, StringComparer.Ordinal);
        return root;
    }

    private SchemaNode Shape(string name)
    {
        if (_shapes.TryGetValue(name, out var known))
        {
            return known ?? throw new InvalidDataException($"The shape {name} of the facts contains itself.");
        }

        _shapes.Add(name, null);
        var shape = _objects.Find(name) is not null ? Node(Flat(name), name, isTableObject: true)
            : _scalars.Find(name)?.Node is ConfigObject scalar ? Node(scalar, name)
            : _unions.Find(name)?.Node is ConfigObject union ? Node(union, name)
            : _enums.Find(name)?.Node is ConfigArray values ? new SchemaNode { Name = name, Types = SchemaTypes.Text, Values = values.Items }
            : throw new InvalidDataException($"The facts refer to {name}, which they do not define.");
        _shapes[name] = shape;
        return shape;
    }

    private SchemaNode NodeOf(ConfigNode? node) => node switch
    {
        ConfigObject obj when Text(obj.Find("ref")?.Node) is { } name => Shape(name),
        ConfigObject obj => Node(obj, null),
        _ => throw new InvalidDataException("The facts hold something else where a schema should be."),
    };

    private SchemaNode Node(ConfigObject source, string? name, bool isTableObject = false)
    {
        var node = new SchemaNode(Properties(source, out var requiredOthers))
        {
            Name = name,
            RequiredOthers = requiredOthers,
            Types = isTableObject ? SchemaTypes.Object : SchemaTypes.Any,
            // Closed are the objects of the table; elsewhere a schema that says nothing leaves an object open.
            IsOpen = !isTableObject,
        };
        foreach (var keyword in source.Properties)
        {
            Apply(node, keyword.Name, keyword.Node);
        }

        return node;
    }

    private void Apply(SchemaNode node, string keyword, ConfigNode value)
    {
        switch (keyword)
        {
            case "at" or "properties" or "required" or "default" or "extends" or "omit": break;
            case "type": node.Types = Types(value); break;
            case "const": node.Values = [value]; break;
            case "enum": node.Values = Items(value); break;
            case "minimum": node.Minimum = Number(value); break;
            case "exclusiveMinimum": node.ExclusiveMinimum = Number(value); break;
            case "maximum": node.Maximum = Number(value); break;
            case "minLength": node.MinLength = (int)Number(value); break;
            case "maxLength": node.MaxLength = (int)Number(value); break;
            case "pattern": node.Pattern = new SchemaPattern(Text(value)!); break;
            case "format": node.Format = Text(value); break;
            case "items" when value is ConfigArray: node.TupleItems = Nodes(value); break;
            case "items": node.Items = NodeOf(value); break;
            // Arrays whose items are named one by one end with the last of them, unless they say otherwise.
            case "additionalItems" when value is ConfigBoolean more: node.TakesMoreItems = more.Value; break;
            case "minItems": node.MinItems = (int)Number(value); break;
            case "maxItems": node.MaxItems = (int)Number(value); break;
            case "uniqueItems": node.HasUniqueItems = value is ConfigBoolean { Value: true }; break;
            case "additionalProperties":
                node.IsOpen = value is not ConfigBoolean { Value: false };
                node.Others = value is ConfigObject { Properties.Count: > 0 } ? NodeOf(value) : null;
                break;
            case "propertyNames": node.KeyNames = NodeOf(value); break;
            case "minProperties": node.MinProperties = (int)Number(value); break;
            case "maxProperties": node.MaxProperties = (int)Number(value); break;
            case "anyOf" or "oneOf":
                node.Variants = Nodes(value);
                node.IsExclusive = keyword == "oneOf";
                break;
            case "allOf": node.AllOf = Nodes(value); break;
            case "not": node.Not = NodeOf(value); break;
            case "if": node.If = NodeOf(value); break;
            case "then": node.Then = NodeOf(value); break;
            default:
                // A keyword that were passed over would be a constraint that nobody checks.
                throw new InvalidDataException($"The facts use a keyword that is not known here: {keyword}.");
        }
    }

    private SchemaProperty[]? Properties(ConfigObject source, out IReadOnlyList<string> requiredOthers)
    {
        var required = source.Find("required") is { } list ? new HashSet<string>(Items(list.Node).Select(static item => Text(item)!)) : null;
        SchemaProperty[]? result = null;
        if (source.Find("properties")?.Node is ConfigObject properties)
        {
            result = new SchemaProperty[properties.Properties.Count];
            for (var i = 0; i < result.Length; i++)
            {
                var property = properties.Properties[i];
                var preset = (property.Node as ConfigObject)?.Find("default")?.Node;
                result[i] = new(property.Name, NodeOf(property.Node), preset, required?.Remove(property.Name) ?? false);
            }
        }

        requiredOthers = required is null ? [] : [.. required];
        return result;
    }

    // The object of a name with what it takes over from others, as `flatten` in distil.mjs puts it together.
    private ConfigObject Flat(string name)
    {
        if (_flat.TryGetValue(name, out var known))
        {
            return known;
        }

        if (_objects.Find(name)?.Node is not ConfigObject own)
        {
            throw new InvalidDataException($"The facts refer to {name}, which they do not define.");
        }

        var result = own;
        if (Text(own.Find("extends")?.Node) is { } baseName)
        {
            var omitted = new HashSet<string>((own.Find("omit")?.Node as ConfigArray)?.Items.Select(static item => Text(item)!) ?? []);
            var properties = new ConfigObject();
            var ownProperties = own.Find("properties")?.Node;
            result = new ConfigObject();
            foreach (var property in Flat(baseName).Properties.Concat(own.Properties))
            {
                if (property.Name != "properties")
                {
                    result.Set(property.Name, property.Node);
                    continue;
                }

                foreach (var inner in ((ConfigObject)property.Node).Properties.Where(inner => property.Node == ownProperties || !omitted.Contains(inner.Name)))
                {
                    properties.Set(inner.Name, inner.Node);
                }
            }

            result.Set("properties", properties);
        }

        _flat.Add(name, result);
        return result;
    }

    private static SchemaTypes Types(ConfigNode? node) => node switch
    {
        null => SchemaTypes.Any,
        ConfigArray array => array.Items.Aggregate(SchemaTypes.Any, static (all, item) => all | Types(item)),
        _ => Text(node) switch
        {
            "string" => SchemaTypes.Text,
            "number" => SchemaTypes.Number,
            "integer" => SchemaTypes.Integer,
            "boolean" => SchemaTypes.Boolean,
            "null" => SchemaTypes.Null,
            "array" => SchemaTypes.Array,
            "object" => SchemaTypes.Object,
            var other => throw new InvalidDataException($"The facts name a type {other}."),
        },
    };

    private static ConfigObject Table(ConfigObject facts, string name) =>
        facts.Find(name)?.Node as ConfigObject ?? throw new InvalidDataException($"The facts lack the table {name}.");

    private static string? Text(ConfigNode? node) => (node as ConfigText)?.Value;

    private static double Number(ConfigNode node) =>
        (node as ConfigNumber)?.Value ?? throw new InvalidDataException("The facts hold something else where a number should be.");

    private static IReadOnlyList<ConfigNode> Items(ConfigNode node) =>
        (node as ConfigArray)?.Items ?? throw new InvalidDataException("The facts hold something else where an array should be.");

    private SchemaNode[] Nodes(ConfigNode node) => [.. Items(node).Select(NodeOf)];
}
