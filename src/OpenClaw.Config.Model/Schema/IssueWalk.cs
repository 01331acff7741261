using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>One walk as the validator of channels and plugin settings takes it: every keyword of a schema in its order, whatever failed before.</summary>
internal sealed class IssueWalk(SchemaWalk walk, KeyOrder order)
{
    private static readonly SchemaTypes[] EveryType =
        [SchemaTypes.Text, SchemaTypes.Number, SchemaTypes.Integer, SchemaTypes.Boolean, SchemaTypes.Null, SchemaTypes.Array, SchemaTypes.Object];

    private static readonly string?[] Sources = ["env", "store", "file", "exec"];

    /// <summary>Whether the value fits; what does not is noted.</summary>
    /// <param name="issues">Where to.</param>
    /// <param name="value">The value.</param>
    /// <param name="schema">What it may be.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="path">The same, below the extension.</param>
    public bool Check(IssueList issues, ConfigNode value, SchemaNode schema, WalkPlace place, string path)
    {
        if (issues.IsFull)
        {
            return false;
        }

        if (value is ConfigUnknown)
        {
            return true;
        }

        var types = SchemaWalk.TypesOf(value);
        if (schema.Values.Count > 1 && place.Has(SchemaException.Constants))
        {
            // In truth a union of constants, each a text: every one of them fails, and then the union does.
            return SchemaWalk.IsAnyOf(value, schema.Values) || issues.Add(path, (schema.Values.Count * (value is ConfigText ? 1 : 2)) + 1);
        }

        if (schema.Types != SchemaTypes.Any && EveryType.Count(type => (schema.Types & type) != 0) is > 1 and var several)
        {
            return OfSeveralTypes(issues, value, schema, place, path, several);
        }

        var fits = schema.Types == SchemaTypes.Any || (schema.Types & types) != 0 || issues.Add(path);
        return Keywords(issues, value, schema, place, path) & fits;
    }

    private bool Keywords(IssueList issues, ConfigNode value, SchemaNode schema, WalkPlace place, string path)
    {
        var fits = value switch
        {
            ConfigObject obj when schema.Allows(SchemaTypes.Object) => Object(issues, obj, schema, place.Resolved(), path),
            ConfigArray array => Array(issues, array, schema, place.Resolved(), path),
            ConfigText or ConfigNumber => Scalar(issues, value, schema, place, path),
            _ => true,
        };
        fits &= schema.Values.Count == 0 || SchemaWalk.IsAnyOf(value, schema.Values) || issues.Add(path);
        if (schema is { If: { } condition, Then: { } consequence } && walk.Fits(value, condition, place))
        {
            fits &= walk.Fits(value, consequence, place) || issues.Add(path);
        }

        fits &= schema.Not is not { } not || !walk.Fits(value, not, place) || issues.Add(path);
        foreach (var part in schema.AllOf)
        {
            var own = new IssueList();
            if (!Check(own, value, part, place, path))
            {
                issues.AddAll(own);
                fits = false;
            }
        }

        return fits & (schema.Variants.Count == 0 || Union(issues, value, schema, place.Variant(), path));
    }

    private bool Union(IssueList issues, ConfigNode value, SchemaNode schema, WalkPlace place, string path)
    {
        var failed = new List<IssueList>();
        foreach (var variant in InOrder(schema.Variants))
        {
            var own = new IssueList();
            if (Check(own, value, variant, place, path))
            {
                return true;
            }

            failed.Add(own);
        }

        failed.ForEach(issues.AddAll);
        return issues.Add(path);
    }

    // Forms of a secret reference the facts have in an order of their own.
    private static IEnumerable<SchemaNode> InOrder(IReadOnlyList<SchemaNode> variants)
    {
        static string? SourceOf(SchemaNode variant) => variant.Find("source")?.Node.Values is [ConfigText source] ? source.Value : null;

        return variants.Count == Sources.Length && variants.All(static variant => Sources.Contains(SourceOf(variant)))
            ? variants.OrderBy(static variant => System.Array.IndexOf(Sources, SourceOf(variant)))
            : variants;
    }

    // A list of types is a union, too, and every part of it has all the other keywords.
    private bool OfSeveralTypes(IssueList issues, ConfigNode value, SchemaNode schema, WalkPlace place, string path, int several)
    {
        var keywords = new IssueList();
        var fits = Keywords(keywords, value, schema, place, path);
        var isOfOne = (schema.Types & SchemaWalk.TypesOf(value)) != 0;
        if (fits && isOfOne)
        {
            return true;
        }

        for (var i = 0; i < several; i++)
        {
            if (!isOfOne || i > 0)
            {
                issues.Add(path);
            }

            issues.AddAll(keywords);
        }

        return issues.Add(path);
    }

    private bool Object(IssueList issues, ConfigObject obj, SchemaNode schema, WalkPlace place, string path)
    {
        var missing = schema.RequiredOnes
            .Where(required => (required.IsRequired || place.IsInVariant || !walk.HasDefaults) && obj.Find(required.Name) is null).Select(static required => required.Name)
            .Concat(schema.RequiredOthers.Where(required => obj.Find(required) is null)).ToList();
        var fits = missing.Count == 0 || issues.AddMissing(path, missing);
        var properties = obj.Properties.Where(property => property.Name != "__proto__" && !ContainerChecks.IsLostBeforeChecking(obj, property.Node, place.Child(property.Name))).ToList();
        var hasKeys = schema.Properties.Count > 0 || place.Has(SchemaException.Around);
        var others = properties.Where(property => schema.Find(property.Name) is null).ToList();
        if (schema.Others is { } shape)
        {
            // Where no key is known, the shape of the others is a pattern that fits every key, and nothing is said of the object.
            var failed = others.Where(property => !Check(issues, property.Node, shape, place.Child(property.Name), path + "/" + property.Name)).Select(static property => property.Name).ToList();
            fits &= failed.Count == 0 || (hasKeys && issues.AddKeys(path, failed));
        }
        else if (!schema.IsOpen && others.Count > 0)
        {
            others.ForEach(property => issues.AddForbidden(path + "/" + property.Name));
            fits = issues.AddKeys(path, [.. others.Select(static property => property.Name)]);
        }

        foreach (var known in order.Of(schema))
        {
            if (obj.Find(known.Name) is { } property && !ContainerChecks.IsLostBeforeChecking(obj, property.Node, place.Child(known.Name)))
            {
                fits &= Check(issues, property.Node, known.Node, place.Child(known.Name), path + "/" + known.Name);
            }
        }

        if (schema.KeyNames is { } names)
        {
            var failed = properties.Where(property => !Check(issues, new ConfigText(property.Name), names, place.Key(property.Name), path + "/" + property.Name)).ToList();
            fits &= failed.Count == 0 || issues.Add(path);
        }

        return fits & (properties.Count >= schema.MinProperties || issues.Add(path)) & (properties.Count <= schema.MaxProperties || issues.Add(path));
    }

    private bool Array(IssueList issues, ConfigArray array, SchemaNode schema, WalkPlace place, string path)
    {
        var (fits, tuple, count) = (true, schema.TupleItems.Count, array.Items.Count);
        for (var i = 0; i < count; i++)
        {
            var shape = i < tuple ? schema.TupleItems[i] : schema.Items;
            fits &= shape is null || Check(issues, array.Items[i], shape, place.Item(i), $"{path}/{i}");
        }

        fits &= (count <= schema.MaxItems && (tuple == 0 || schema.TakesMoreItems || count <= tuple)) || issues.Add(path);
        fits &= count >= schema.MinItems || issues.Add(path);
        return fits & (!schema.HasUniqueItems || ContainerChecks.FirstRepeated(array) is null || issues.Add(path));
    }

    // Bounds, pattern and format one by one, each an issue of its own.
    private bool Scalar(IssueList issues, ConfigNode value, SchemaNode schema, WalkPlace place, string path)
    {
        var bounds = walk.TryScalar(value, schema, place);
        return bounds == 0 || issues.Add(path, bounds);
    }
}
