using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// Unions, judged as the gateway's two validators do. What the operator reads is what the variant lacks that was evidently meant;
/// where none was, it is what the variants expect.
/// </summary>
internal static class UnionCheck
{
    public static void Check(SchemaWalk walk, ConfigNode value, SchemaNode schema, in WalkPlace place)
    {
        var inner = place.Variant();
        for (var i = 0; i < schema.Variants.Count; i++)
        {
            if (walk.Fits(value, schema.Variants[i], inner))
            {
                return;
            }
        }

        if (walk.IsProbe)
        {
            walk.Fail();
        }
        else
        {
            Explain(walk, value, schema, place, inner);
        }
    }

    // Apart from the question whether anything is wrong, which is asked of every value there is.
    private static void Explain(SchemaWalk walk, ConfigNode value, SchemaNode schema, WalkPlace place, WalkPlace inner)
    {
        if (schema.IsExclusive && !place.IsExtension)
        {
            Report(walk, CheckDiscriminated(walk, value, schema, inner));
            return;
        }

        var attempts = schema.Variants.Select(variant => walk.Try(value, variant, inner)).ToArray();
        if (!place.IsExtension && attempts.Where(static attempt => attempt.All(static violation => violation.IsSoft)).Take(2).ToArray() is [var soft])
        {
            Report(walk, soft);
            return;
        }

        var meant = schema.IsExclusive ? CheckDiscriminated(walk, value, schema, inner)
            : Meant(value, schema.Variants, inner) is { } index ? attempts[index] : null;
        if (place.IsExtension)
        {
            ReportInExtension(walk, value, schema, place, attempts, meant);
        }
        else if (meant is null)
        {
            var path = place.Has(SchemaException.Deepest) && OtherThanRoute(schema) is { } other ? Deepest(value, attempts, attempts[other], place) : place.Path;
            walk.Report(NoVariant(place, value, schema) with { Path = path });
        }
        else
        {
            var path = place.Has(SchemaException.Deepest) ? Deepest(value, attempts, meant, place) : place.Path;
            Report(walk, meant.Select(violation => violation with { Path = path }));
        }
    }

    // A union with a key that tells the variants apart: that key is judged first, and then only the variant it names.
    private static List<SchemaViolation> CheckDiscriminated(SchemaWalk walk, ConfigNode value, SchemaNode schema, WalkPlace place)
    {
        var discriminator = Discriminator(schema.Variants);
        if (value is not ConfigObject obj || discriminator is null)
        {
            return [Violations.WrongType(place, value, schema)];
        }

        var property = obj.Find(discriminator);
        if (property is null)
        {
            return obj.MayHaveMore || place.MayGrow ? [] : [Violations.Missing(place, obj, discriminator, schema)];
        }

        if (!property.IsCertain || property.Node is ConfigUnknown)
        {
            // Whichever it names, that variant is broken; which of the breaks will count nobody can say, so the shortest list stands for all.
            return schema.Variants.Select(variant => walk.Try(value, variant, place)).OrderBy(static attempt => attempt.Count).First();
        }

        var variant = schema.Variants.FirstOrDefault(variant => NodeEquality.AreEqual(variant.Find(discriminator)!.Node.Values[0], property.Node));
        if (variant is not null)
        {
            return walk.Try(value, variant, place);
        }

        var values = schema.Variants.Select(variant => variant.Find(discriminator)!.Node.Values[0]).ToArray();
        return [Violations.NotAllowed(place.Child(discriminator), property.Node, schema, values)];
    }

    // Extensions report the union and all that every variant has to say. The operator needs it once, so the rest goes along as paths.
    private static void ReportInExtension(
        SchemaWalk walk, ConfigNode value, SchemaNode schema, WalkPlace place, List<SchemaViolation>[] attempts, List<SchemaViolation>? meant)
    {
        var everywhere = attempts.SelectMany(static attempt => attempt)
            .SelectMany(static violation => violation.AlsoAt.Append(violation.Path))
            .Append(place.Path)
            .Distinct()
            .ToArray();
        if (meant is null)
        {
            walk.Report(NoVariant(place, value, schema) with { AlsoAt = everywhere });
        }
        else
        {
            Report(walk, meant.Select((violation, index) => index == 0 ? violation with { AlsoAt = everywhere } : violation));
        }
    }

    private static SchemaViolation NoVariant(WalkPlace place, ConfigNode value, SchemaNode schema)
    {
        var variants = SchemaText.Flatten(schema).ToArray();
        var types = SchemaWalk.TypesOf(value);
        if (!variants.Any(variant => types != SchemaTypes.Any && variant.Allows(types)))
        {
            return Violations.WrongType(place, value, schema);
        }

        var allowed = variants.SelectMany(static variant => variant.Values).ToArray();
        return variants.All(variant => variant.Values.Count > 0 || !variant.Allows(types))
            ? variants.All(static variant => variant.Values.Count > 0)
                ? Violations.NotAllowed(place, value, schema, allowed)
                : Violations.NoVariantOf(place, value, schema, allowed)
            : Violations.NoVariant(place, value, schema);
    }

    // The one variant that the value was evidently meant for: the only one of its type, or whose fixed values it has.
    private static int? Meant(ConfigNode value, IReadOnlyList<SchemaNode> variants, WalkPlace place)
    {
        var types = SchemaWalk.TypesOf(value);
        var candidates = Enumerable.Range(0, variants.Count).Where(index => types != SchemaTypes.Any && variants[index].Allows(types)).ToArray();
        if (candidates.Length > 1 && value is ConfigObject obj)
        {
            candidates = [.. candidates.Where(index => !ContradictsConstant(obj, variants[index], place))];
        }

        // Texts that are to be one of a list are told all lists at once.
        return candidates.Length == 1 && variants[candidates[0]].Values.Count == 0 ? candidates[0] : null;
    }

    private static bool ContradictsConstant(ConfigObject obj, SchemaNode variant, WalkPlace place) => variant.Properties.Any(property =>
        property.Node.Values.Count == 1
        && (obj.Find(property.Name) is { } written
            ? written is { IsCertain: true, Node: not ConfigUnknown } && !NodeEquality.AreEqual(written.Node, property.Node.Values[0])
            : !obj.MayHaveMore && (property.IsRequired || (place.IsExtension && property.IsListedAsRequired))));

    // As the validator picks it: of what the fitting variant lacks the one with the longest path, if the key that tells the variants
    // apart ruled out the other one. But where every variant comes down to values from a list, it names the union and lists them all.
    private static ConfigPath Deepest(ConfigNode value, List<SchemaViolation>[] attempts, List<SchemaViolation> meant, WalkPlace place)
    {
        var isOtherRuledOut = (value as ConfigObject)?.Find("type")?.Node is { } type and not (ConfigUnknown or ConfigText { Value: "route" });
        if (!isOtherRuledOut || meant.Count == 0 || attempts.All(ComesDownToValues))
        {
            return place.Path;
        }

        return meant.OrderByDescending(static violation => violation.Path.Segments.Count)
            .ThenByDescending(static violation => violation.Kind == ViolationKind.UnknownKey)
            .First().Path;
    }

    private static int? OtherThanRoute(SchemaNode schema) => Enumerable.Range(0, schema.Variants.Count)
        .Where(index => schema.Variants[index].Find("type") is { Node.Values: [ConfigText { Value: not "route" }] }).Select(static index => (int?)index).FirstOrDefault();

    private static bool ComesDownToValues(List<SchemaViolation> attempt) =>
        attempt.Any(NamesValues)
        && attempt.All(static violation => NamesValues(violation)
            || violation.Kind is not (ViolationKind.WrongType or ViolationKind.MissingRequired or ViolationKind.UnionMismatch));

    private static bool NamesValues(SchemaViolation violation)
    {
        var expected = violation.Kind == ViolationKind.MissingRequired ? violation.Schema.Find(violation.Place.Segment)?.Node : violation.Schema;
        return violation.Kind is ViolationKind.NotAllowedValue or ViolationKind.WrongType or ViolationKind.MissingRequired
            && expected is not null && (expected.Values.Count > 0 || expected.Types == SchemaTypes.Boolean);
    }

    private static string? Discriminator(IReadOnlyList<SchemaNode> variants) => variants[0].Properties
        .Where(property => property.Node.Values.Count == 1 && variants.All(variant => variant.Find(property.Name) is { Node.Values.Count: 1 }))
        .Select(static property => property.Name)
        .FirstOrDefault();

    private static void Report(SchemaWalk walk, IEnumerable<SchemaViolation> violations)
    {
        foreach (var violation in violations)
        {
            walk.Report(violation);
        }
    }
}
