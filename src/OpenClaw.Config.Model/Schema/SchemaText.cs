using System.Globalization;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>Schemas and values in words, as parts of a sentence.</summary>
internal static class SchemaText
{
    private const int MostNamed = 8;

    private static readonly SchemaTypes[] Ordered =
    [
        SchemaTypes.Text, SchemaTypes.Integer, SchemaTypes.Number, SchemaTypes.Boolean, SchemaTypes.Null, SchemaTypes.Array, SchemaTypes.Object,
    ];

    /// <summary>What may stand somewhere: "an integer from 1 to 65535", "true, false or an object".</summary>
    public static string Describe(SchemaNode node)
    {
        if (node.Values.Count > 0)
        {
            return Values(node.Values);
        }

        if (node.Variants.Count > 0)
        {
            // Variants that differ in details only read alike.
            var parts = Flatten(node).SelectMany(static variant => variant.Values.Count > 0 ? variant.Values.Select(Literal) : [Describe(variant)]);
            return List([.. parts.Distinct()], "or");
        }

        return node.Types == SchemaTypes.Any
            ? node.AllOf.Count > 0 ? Describe(node.AllOf[0]) : "any value"
            : List([.. Types(node.Types).Select(type => DescribeType(node, type))], "or");
    }

    /// <summary>Values one by one: "'a', 'b' or 'c'".</summary>
    public static string Values(IReadOnlyList<ConfigNode> values) => List([.. values.Select(Literal)], "or");

    /// <summary>A value as JSON would write it, texts in single quotes.</summary>
    public static string Literal(ConfigNode node) => node switch
    {
        ConfigText text => $"'{text.Value}'",
        ConfigNumber number when !double.IsNaN(number.Value) && !double.IsInfinity(number.Value) => JsonNumbers.Format(number.Value),
        ConfigNumber number => number.Value.ToString(CultureInfo.InvariantCulture),
        ConfigBoolean boolean => boolean.Value ? "true" : "false",
        ConfigNull => "null",
        _ => node.TypeName,
    };

    /// <summary>What kind of value it is, for values that are better not repeated: "a string", "a number".</summary>
    public static string Kind(ConfigNode node) => node switch
    {
        ConfigBoolean or ConfigNull => Literal(node),
        ConfigNumber { IsSafeInteger: false } => Literal(node),
        ConfigArray or ConfigObject => $"an {node.TypeName}",
        _ => $"a {node.TypeName}",
    };

    /// <summary>Parts joined by commas and a last word; long lists are cut.</summary>
    public static string List(IReadOnlyList<string> parts, string last) => parts.Count switch
    {
        0 => string.Empty,
        1 => parts[0],
        > MostNamed + 1 => string.Format(
            CultureInfo.InvariantCulture, "{0} {1} {2} others", string.Join(", ", parts.Take(MostNamed)), last, parts.Count - MostNamed),
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} {last} {parts[parts.Count - 1]}",
    };

    /// <summary>The variants of a union, unions among them opened.</summary>
    public static IEnumerable<SchemaNode> Flatten(SchemaNode node) => node.Variants.Count == 0 ? [node] : node.Variants.SelectMany(Flatten);

    /// <summary>The settings that a schema names with their values: "vault.scope 'agent' and vaultMode 'unsafe-local'".</summary>
    public static string Combination(SchemaNode node) => List([.. Settings(node, string.Empty)], "and");

    private static IEnumerable<string> Settings(SchemaNode node, string prefix) => node.Properties.SelectMany(property =>
        property.Node.Values.Count > 0 ? [$"{prefix}{property.Name} {Values(property.Node.Values)}"]
        : Settings(property.Node, $"{prefix}{property.Name}.") is var inner && inner.Any() ? inner
        : (IEnumerable<string>)[prefix + property.Name]);

    private static IEnumerable<SchemaTypes> Types(SchemaTypes types) =>
        Ordered.Where(type => (types & type) != 0);

    private static string DescribeType(SchemaNode node, SchemaTypes type) => type switch
    {
        SchemaTypes.Text => Text(node),
        SchemaTypes.Integer => "an integer" + Range(node),
        SchemaTypes.Number => "a number" + Range(node),
        SchemaTypes.Boolean => "true or false",
        SchemaTypes.Null => "null",
        SchemaTypes.Array => node.Items is { Types: SchemaTypes.Text, Values.Count: 0 } ? "an array of strings" : "an array",
        _ => Object(node),
    };

    private static string Text(SchemaNode node) => node switch
    {
        { Format: "uri" } => "an absolute URL",
        { Pattern: { } pattern } => $"a string that matches {pattern}",
        { MinLength: 1, MaxLength: int.MaxValue } => "a string that is not empty",
        { MaxLength: < int.MaxValue } => string.Format(
            CultureInfo.InvariantCulture, "a string of {0} to {1} characters", node.MinLength, node.MaxLength),
        _ => "a string",
    };

    private static string Range(SchemaNode node)
    {
        // The bounds of safe integers say nothing to anybody.
        var maximum = node.Maximum is < 9007199254740991d ? node.Maximum : null;
        return (node.Minimum, node.ExclusiveMinimum, maximum) switch
        {
            (null, null, null) => string.Empty,
            (null, null, { } most) => " up to " + JsonNumbers.Format(most),
            ({ } least, _, null) => " from " + JsonNumbers.Format(least),
            ({ } least, _, { } most) => $" from {JsonNumbers.Format(least)} to {JsonNumbers.Format(most)}",
            (_, { } above, null) => " above " + JsonNumbers.Format(above),
            (_, { } above, { } most) => $" above {JsonNumbers.Format(above)} and up to {JsonNumbers.Format(most)}",
        };
    }

    private static string Object(SchemaNode node)
    {
        var constants = node.Properties.Where(static property => property.Node is { Values.Count: 1 } && property.IsRequired)
            .Select(static property => $"{property.Name} {Literal(property.Node.Values[0])}").ToArray();
        if (constants.Length > 0)
        {
            return "an object with " + List(constants, "and");
        }

        var required = node.Properties.Where(static property => property.IsRequired).Select(static property => $"'{property.Name}'").ToArray();
        return required.Length is > 0 and <= 4 ? "an object with " + List(required, "and") : "an object";
    }
}
