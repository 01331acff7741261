using System.Globalization;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>Violations with their sentences. Each begins with the path and names the bound broken, and the value where it is no secret.</summary>
internal static class Violations
{
    public static SchemaViolation UnknownKey(WalkPlace place, ConfigProperty property, SchemaNode schema)
    {
        var known = schema.Properties.Select(static known => known.Name).ToArray();
        var nearest = NearestName.Find(property.Name, known);
        var below = nearest is null ? OwnerBelow(schema, property.Name) : null;
        var hint = nearest is not null ? $"; did you mean '{nearest}'?"
            : below is not null ? $"; '{below}' has one"
            : known.Length is > 0 and <= 6 ? $", only {SchemaText.List([.. known.Select(static name => $"'{name}'")], "and")}"
            : string.Empty;
        return Make(
            ViolationKind.UnknownKey, place.Child(property.Name), property.Node, property.Name, schema, nearest,
            $"{Subject(place)} has no key '{property.Name}'{hint}") with
        { Path = place.Path };
    }

    public static SchemaViolation UnknownName(WalkPlace place, ConfigProperty property, SchemaNode schema)
    {
        var nearest = NearestName.Find(property.Name, schema.Properties.Select(static known => known.Name).Where(name => name != property.Name));
        var hint = nearest is null ? string.Empty : $"; did you mean '{nearest}'?";
        return Make(
            ViolationKind.UnknownKey, place.Child(property.Name), property.Node, property.Name, schema, nearest,
            $"{Subject(place)} has no '{property.Name}'{hint}");
    }

    public static SchemaViolation Missing(WalkPlace place, ConfigObject node, string key, SchemaNode schema) => Make(
        ViolationKind.MissingRequired, place.Child(key), node, null, schema, null, $"{Subject(place)} lacks the required key '{key}'");

    public static SchemaViolation WrongType(WalkPlace place, ConfigNode node, SchemaNode schema) => Make(
        ViolationKind.WrongType, place, node, null, schema, null,
        $"{Subject(place)} takes {SchemaText.Describe(schema)}, not {SchemaText.Kind(node)}");

    public static SchemaViolation NotAllowed(WalkPlace place, ConfigNode node, SchemaNode schema, IReadOnlyList<ConfigNode> allowed)
    {
        var text = node as ConfigText;
        var suggestion = text is null || !MayBeRepeated(place, text) ? null : OlderValues.All.SuccessorOf(text.Value, place.Path) ?? NearestName.Find(text.Value, allowed.OfType<ConfigText>().Select(static value => value.Value));
        var hint = suggestion is null ? string.Empty : $"; did you mean '{suggestion}'?";
        var found = text is null || MayBeRepeated(place, text) ? SchemaText.Literal(node) : "a string";
        return Make(
            ViolationKind.NotAllowedValue, place, node, null, schema, suggestion,
            $"{Subject(place)} takes {SchemaText.Values(allowed)}, not {found}{hint}");
    }

    public static SchemaViolation OutOfRange(WalkPlace place, ConfigNumber node, SchemaNode schema)
    {
        var value = SchemaText.Literal(node);
        var bound = schema switch
        {
            { Minimum: { } least } when node.Value < least => "below the minimum of " + JsonNumbers.Format(least),
            { ExclusiveMinimum: { } above } when node.Value <= above => "not above " + JsonNumbers.Format(above),
            { Maximum: { } most } when node.Value > most => "above the maximum of " + JsonNumbers.Format(most),
            _ => "too large to be an exact integer",
        };
        return Make(ViolationKind.OutOfRange, place, node, null, schema, null, $"{Subject(place)} is {value}, {bound}");
    }

    public static SchemaViolation Length(WalkPlace place, ConfigNode node, SchemaNode schema, ViolationKind kind, int count, string unit)
    {
        var bound = (kind, unit) switch
        {
            (ViolationKind.TooShort, _) => schema.MinLength,
            (ViolationKind.TooLong, _) => schema.MaxLength,
            (ViolationKind.TooFew, "item") => schema.MinItems,
            (ViolationKind.TooMany, "item") => schema.TupleItems.Count > 0 ? schema.TupleItems.Count : schema.MaxItems,
            (ViolationKind.TooFew, _) => schema.MinProperties,
            _ => schema.MaxProperties,
        };
        var most = kind is ViolationKind.TooShort or ViolationKind.TooFew ? "needs at least" : "takes at most";
        var message = count == 0
            ? $"{Subject(place)} is empty, but {most} {Counted(bound, unit)}"
            : string.Format(CultureInfo.InvariantCulture, "{0} has {1}, but {2} {3}", Subject(place), Counted(count, unit), most, bound);
        return Make(kind, place, node, null, schema, null, message);
    }

    public static SchemaViolation Pattern(WalkPlace place, ConfigNode node, SchemaNode schema) => Make(
        ViolationKind.PatternMismatch, place, node, null, schema, null, schema.Pattern!.Source == @"\S"
            ? $"{Subject(place)} must not be blank"
            : $"{Subject(place)} does not match {schema.Pattern}");

    public static SchemaViolation Format(WalkPlace place, ConfigNode node, SchemaNode schema) => Make(
        ViolationKind.BadFormat, place, node, null, schema, null, $"{Subject(place)} takes an absolute URL, one with a scheme such as https://");

    public static SchemaViolation BadKey(WalkPlace place, ConfigProperty property, SchemaNode names) => Make(
        ViolationKind.BadKey, place.Child(property.Name), property.Node, property.Name, names, null,
        $"{Subject(place)} takes no key '{property.Name}'; a key there is {SchemaText.Describe(names)}");

    public static SchemaViolation Duplicate(WalkPlace place, ConfigNode node, SchemaNode schema) => Make(
        ViolationKind.DuplicateItem, place, node, null, schema, null, $"{Subject(place)} holds the same item twice");

    public static SchemaViolation NoVariant(WalkPlace place, ConfigNode node, SchemaNode schema) => Make(
        ViolationKind.UnionMismatch, place, node, null, schema, null,
        $"{Subject(place)} takes {SchemaText.Describe(schema)}, not {SchemaText.Kind(node)} like this");

    public static SchemaViolation NoVariantOf(WalkPlace place, ConfigNode node, SchemaNode schema, IReadOnlyList<ConfigNode> allowed)
    {
        var closest = NotAllowed(place, node, schema, allowed);
        var found = node is not ConfigText text || MayBeRepeated(place, text) ? SchemaText.Literal(node) : "a string";
        var hint = closest.Suggestion is null ? string.Empty : $"; did you mean '{closest.Suggestion}'?";
        return closest with { Message = $"{Subject(place)} takes {SchemaText.Describe(schema)}, not {found}{hint}" };
    }

    public static SchemaViolation Forbidden(WalkPlace place, ConfigNode node, SchemaNode not) => Make(
        ViolationKind.ForbiddenCombination, place, node, null, not, null, $"{Subject(place)} must not combine {SchemaText.Combination(not)}");

    private static SchemaViolation Make(
        ViolationKind kind, WalkPlace place, ConfigNode node, string? key, SchemaNode schema, string? suggestion, string message) =>
        new(kind, place.Path, place.Path, node, key, schema, message, suggestion)
        {
            IsInExtension = place.IsExtension && !(kind == ViolationKind.WrongType && place.Has(SchemaException.CoreType)),
            IsSoft = (kind is ViolationKind.UnknownKey or ViolationKind.OutOfRange or ViolationKind.TooShort or ViolationKind.TooLong
                or ViolationKind.TooFew or ViolationKind.TooMany or ViolationKind.PatternMismatch or ViolationKind.BadFormat) && !place.Has(SchemaException.Hard),
        };

    private static string Counted(int count, string unit) =>
        string.Format(CultureInfo.InvariantCulture, count == 1 ? "{0} {1}" : "{0} {1}s", count, unit);

    private static string Subject(WalkPlace place) => place.Path.Parent is null ? "the configuration" : place.Path.ToString();

    // A mistyped word is worth repeating, but only where words from a list belong, and never one that may be a credential put there.
    private static bool MayBeRepeated(WalkPlace place, ConfigText text) =>
        (text.Marks & NodeMarks.Confidential) == 0 && text.Value.Length <= 40 && !SecretNames.LooksSecret(place.Path.Segment);

    private static string? OwnerBelow(SchemaNode schema, string key)
    {
        var owners = schema.Properties.Where(property => SchemaText.Flatten(property.Node).Any(node => node.Find(key) is not null)).Take(2).ToArray();
        return owners.Length == 1 ? owners[0].Name : null;
    }
}
