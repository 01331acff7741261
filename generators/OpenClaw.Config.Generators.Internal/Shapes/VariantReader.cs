using OpenClaw.Config.Generators.Internal.Decisions;
using OpenClaw.Config.Generators.Internal.Facts;

namespace OpenClaw.Config.Generators.Internal.Shapes;

/// <summary>Resolves a node of the facts into what may stand there: references followed, unions flat, secrets recognised.</summary>
internal sealed class VariantReader(SchemaFacts facts, NameDecisions names, Words words, List<Problem> problems)
{
    private static readonly string[] TagKeys = ["type", "source", "mode", "kind", "authMode"];

    /// <param name="node">The node.</param>
    /// <param name="place">What an enum without a name is called after.</param>
    public IReadOnlyList<Variant> Read(JsonValue node, string place)
    {
        var variants = Flat(node, place).ToList();
        if (variants.FirstOrDefault(static variant => variant.Kind == VariantKind.Secret) is { } secret)
        {
            // The references to the several sources are one value to us, and Secret.Literal is the text variant.
            variants.RemoveAll(variant => !ReferenceEquals(variant, secret) && variant.Kind is (VariantKind.Text or VariantKind.Secret));
        }

        var isUnion = variants.Count(static variant => variant.Kind == VariantKind.Object) > 1;
        return isUnion ? Tagged(variants, place) : variants;
    }

    private IEnumerable<Variant> Flat(JsonValue node, string place)
    {
        if (node.Reference is { } shape)
        {
            return Named(shape, node);
        }

        if ((node["anyOf"] ?? node["oneOf"]) is { } union)
        {
            return union.Items.SelectMany(item => Flat(item, place));
        }

        if (node["type"] is null && node["allOf"] is { } all)
        {
            return Flat(all.Items[0], place);
        }

        if (node["type"] is not { } type)
        {
            return [new Variant(VariantKind.FreeForm, node)];
        }

        var types = type.Kind == JsonKind.Array ? type.Items.Select(static item => item.Text).ToList() : [type.Text];
        var isNullable = types.Remove("null");
        return types.Select(one => OfType(one, node, place) with { IsNullable = isNullable });
    }

    private IEnumerable<Variant> Named(string shape, JsonValue node)
    {
        if (facts.Objects.TryGetValue(shape, out var found))
        {
            return [new Variant(found.IsSecretReference ? VariantKind.Secret : VariantKind.Object, node) { Shape = shape }];
        }

        if (facts.Enums.TryGetValue(shape, out var spellings))
        {
            return [new Variant(VariantKind.Enum, node) { Shape = shape, Spellings = spellings }];
        }

        if (facts.Unions.TryGetValue(shape, out var union))
        {
            return Flat(union, shape);
        }

        if (facts.Scalars.TryGetValue(shape, out var scalar))
        {
            return Flat(scalar, shape);
        }

        problems.Add(new Problem("OCG001", $"the facts refer to {shape}, which they do not have"));
        return [];
    }

    private Variant OfType(string type, JsonValue node, string place)
    {
        switch (type)
        {
            case "boolean":
                return new Variant(VariantKind.Boolean, node);
            case "integer" or "number":
                return new Variant(VariantKind.Number, node) { IsInteger = type == "integer" || IsWhole(node["const"]) };
            case "array":
                var items = node["items"] is { Kind: JsonKind.Array } tuple ? tuple.Items[0] : node["items"];
                return new Variant(VariantKind.List, node) { Inner = items is null ? [] : Read(items, place) };
            case "object" when node["additionalProperties"] is { IsObject: true } values:
                return new Variant(VariantKind.Map, node) { Inner = Read(values, place) };
            case "object":
                return new Variant(node["additionalProperties"] is { IsFalse: true } ? VariantKind.Empty : VariantKind.FreeForm, node);
            default:
                var spellings = node["enum"]?.Items ?? (node["const"] is { } constant ? [constant] : null);
                return spellings is null
                    ? new Variant(VariantKind.Text, node)
                    : new Variant(VariantKind.Enum, node) { Shape = place, Spellings = [.. spellings.Select(static value => value.Text)] };
        }
    }

    private static bool IsWhole(JsonValue? value) => value is not null && !value.Text.Contains('.');

    private List<Variant> Tagged(List<Variant> variants, string place)
    {
        var objects = variants.Where(static variant => variant.Kind == VariantKind.Object).ToList();
        var key = objects.Select(variant => names.Variant(variant.Shape)?.Key).FirstOrDefault(static key => key is not null)
            ?? TagKeys.FirstOrDefault(candidate => objects.All(variant => Constant(variant.Shape, candidate) is not null));
        if (key is null)
        {
            problems.Add(new Problem("OCG003", $"nothing tells the variants of {place} apart ({string.Join(", ", objects.Select(static o => o.Shape))}): decide by \"merge\" or \"variant\""));
            return variants;
        }

        return variants.ConvertAll(variant =>
        {
            if (variant.Kind != VariantKind.Object)
            {
                return variant;
            }

            var constant = Constant(variant.Shape, key) ?? string.Empty;
            var word = names.Variant(variant.Shape)?.Word ?? words.Pascal(constant);
            return word == "-"
                ? variant with { TagKey = key }
                : variant with { TagKey = key, Tag = key + "=" + constant, Word = word };
        });
    }

    private string? Constant(string shape, string key) => facts.Objects[shape].Property(key)?["const"] is { Kind: JsonKind.Text } constant ? constant.Text : null;
}
