using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Testing.Differential;

/// <summary>Values for a schema: small valid ones, every boundary, and every way to break a constraint.</summary>
public static class NodeSamples
{
    private const int Longest = 3000;

    /// <summary>The smallest valid value, with what is required and nothing else.</summary>
    public static ConfigNode Minimal(SchemaNode schema, bool withDefaults = false)
    {
        if (schema.Values.Count > 0)
        {
            return schema.Values[0];
        }

        if (schema.Variants.Count > 0)
        {
            return Minimal(schema.Variants[0], withDefaults: true);
        }

        return FirstType(schema) switch
        {
            SchemaTypes.Text => new ConfigText(Text(schema)),
            SchemaTypes.Integer or SchemaTypes.Number => new ConfigNumber(Number(schema)),
            SchemaTypes.Boolean => new ConfigBoolean(true),
            SchemaTypes.Null => new ConfigNull(),
            SchemaTypes.Array => Array(schema, schema.TupleItems.Count > 0 ? schema.TupleItems.Count : schema.MinItems),
            _ => Object(schema, withDefaults),
        };
    }

    /// <summary>Valid values besides the smallest: boundaries, every allowed value, every variant and type.</summary>
    public static IEnumerable<(string Name, ConfigNode Value)> Valid(SchemaNode schema, string? key = null)
    {
        yield return ("minimal", Minimal(schema));
        foreach (var (value, index) in schema.Values.Skip(1).Select(static (value, index) => (value, index)))
        {
            yield return ($"value-{index + 1}", value);
        }

        foreach (var (variant, index) in schema.Variants.Select(static (variant, index) => (variant, index)))
        {
            foreach (var (name, value) in Valid(variant, key))
            {
                yield return ($"variant-{index}-{name}", value);
            }
        }

        if (Has(schema, SchemaTypes.Number | SchemaTypes.Integer) && schema.Values.Count == 0)
        {
            if (schema.Maximum is { } maximum)
            {
                yield return ("maximum", new ConfigNumber(maximum));
            }

            if (schema.ExclusiveMinimum is { } above && Has(schema, SchemaTypes.Number))
            {
                yield return ("just-above", new ConfigNumber(above + 0.001));
            }
        }

        if (Has(schema, SchemaTypes.Boolean) && schema.Values.Count == 0)
        {
            yield return ("false", new ConfigBoolean(false));
        }

        if (Has(schema, SchemaTypes.Text) && schema is { Pattern: null, Format: null, Values.Count: 0, MaxLength: <= Longest })
        {
            yield return ("longest", new ConfigText(new string('a', schema.MaxLength)));
        }

        if (Has(schema, SchemaTypes.Array) && schema.Items is not null)
        {
            yield return ("items", Array(schema, Math.Min(Math.Max(1, schema.MinItems), schema.MaxItems)));
        }

        if (Has(schema, SchemaTypes.Object) && schema.Others is not null && schema.MaxProperties > 0)
        {
            var obj = Object(schema, false);
            obj.Set(key ?? Key(schema), Minimal(schema.Others));
            yield return ("entry", obj);
        }
    }

    /// <summary>Values that break one constraint each.</summary>
    public static IEnumerable<(string Name, ConfigNode Value)> Invalid(SchemaNode schema)
    {
        foreach (var (name, value, types) in OfEveryType())
        {
            // An empty container may be invalid for what it lacks, so it tells nothing where its type is allowed.
            if (schema.Types != SchemaTypes.Any && schema.Variants.Count == 0 ? (schema.Types & types) == 0 : !schema.Allows(types))
            {
                yield return ($"type-{name}", value);
            }
        }

        if (schema.Values.Any(static value => value is ConfigText))
        {
            yield return ("not-allowed", new ConfigText("zzUnknown"));
            yield return ("other-case", new ConfigText(schema.Values.OfType<ConfigText>().First().Value.ToUpperInvariant() + "!"));
        }

        if (schema.Values.Count == 0 && Has(schema, SchemaTypes.Number | SchemaTypes.Integer))
        {
            foreach (var sample in BadNumbers(schema))
            {
                yield return sample;
            }
        }

        if (schema.Values.Count == 0 && Has(schema, SchemaTypes.Text))
        {
            foreach (var sample in BadTexts(schema))
            {
                yield return sample;
            }
        }

        if (Has(schema, SchemaTypes.Array))
        {
            foreach (var sample in BadArrays(schema))
            {
                yield return sample;
            }
        }

        if (Has(schema, SchemaTypes.Object))
        {
            foreach (var sample in BadObjects(schema))
            {
                yield return sample;
            }
        }
    }

    /// <summary>A key that the map accepts.</summary>
    public static string Key(SchemaNode schema) => schema.KeyNames is not { } names ? "k0" : names.Values.Count > 0 ? ((ConfigText)names.Values[0]).Value : Text(names);

    /// <summary>Adds what the keys of an object call for: <c>if</c> one is there, <c>then</c> another has to be.</summary>
    public static ConfigObject Completed(SchemaNode schema, ConfigObject obj)
    {
        foreach (var part in schema.AllOf.Where(part => part is { If: not null, Then: not null } && part.If.RequiredOthers.All(key => obj.Find(key) is not null)))
        {
            foreach (var key in part.Then!.RequiredOthers.Where(key => obj.Find(key) is null))
            {
                obj.Set(key, Minimal(schema.Find(key)!.Node));
            }
        }

        return obj;
    }

    private static IEnumerable<(string, ConfigNode)> BadNumbers(SchemaNode schema)
    {
        if (schema.Minimum is { } minimum)
        {
            yield return ("below-minimum", new ConfigNumber(minimum - 1));
        }

        if (schema.ExclusiveMinimum is { } above)
        {
            yield return ("at-exclusive-minimum", new ConfigNumber(above));
        }

        if (schema.Maximum is { } maximum)
        {
            yield return ("above-maximum", new ConfigNumber(maximum < 9007199254740991d ? maximum + 1 : 1e17));
        }

        if (!Has(schema, SchemaTypes.Number))
        {
            yield return ("fraction", new ConfigNumber(Number(schema) + 0.5));
        }
    }

    private static IEnumerable<(string, ConfigNode)> BadTexts(SchemaNode schema)
    {
        if (schema.MinLength > 0)
        {
            yield return ("too-short", new ConfigText(new string('a', schema.MinLength - 1)));
        }

        if (schema.MaxLength <= Longest)
        {
            yield return ("too-long", new ConfigText(new string('a', schema.MaxLength + 1)));
        }

        if (schema.Pattern is { } pattern && PatternSamples.Odd.FirstOrDefault(text => !pattern.MayMatch(text, true)) is { } odd)
        {
            yield return ("pattern", new ConfigText(odd));
        }

        if (schema.Format == "uri")
        {
            yield return ("no-url", new ConfigText("not a url"));
        }
    }

    private static IEnumerable<(string, ConfigNode)> BadArrays(SchemaNode schema)
    {
        if (schema.MinItems > 0)
        {
            yield return ("too-few", Array(schema, schema.MinItems - 1));
        }

        if (schema.MaxItems <= 300)
        {
            yield return ("too-many", Array(schema, schema.MaxItems + 1));
        }

        if (schema.HasUniqueItems)
        {
            yield return ("twice", Array(schema, 2));
        }
    }

    private static IEnumerable<(string, ConfigNode)> BadObjects(SchemaNode schema)
    {
        if (!schema.IsOpen)
        {
            var obj = Object(schema, false);
            obj.Set("zzUnknown", new ConfigNumber(1));
            yield return ("unknown-key", obj);
        }

        foreach (var required in schema.Properties.Where(static property => property.IsRequired))
        {
            var obj = new ConfigObject();
            foreach (var property in Object(schema, false).Properties.Where(property => property.Name != required.Name))
            {
                obj.Set(property.Name, property.Node);
            }

            yield return ($"without-{required.Name}", obj);
        }

        if (schema.KeyNames is { Pattern: { } pattern } && PatternSamples.Odd.Skip(1).FirstOrDefault(text => !pattern.MayMatch(text, true)) is { } odd)
        {
            var obj = Object(schema, false);
            obj.Set(odd, schema.Others is null ? new ConfigText("a") : Minimal(schema.Others));
            yield return ("bad-key", obj);
        }
    }

    private static IEnumerable<(string Name, ConfigNode Value, SchemaTypes Types)> OfEveryType() =>
    [
        ("text", new ConfigText("zzText"), SchemaTypes.Text),
        ("number", new ConfigNumber(7), SchemaTypes.Number | SchemaTypes.Integer),
        ("boolean", new ConfigBoolean(true), SchemaTypes.Boolean),
        ("null", new ConfigNull(), SchemaTypes.Null),
        ("array", new ConfigArray(), SchemaTypes.Array),
        ("object", new ConfigObject(), SchemaTypes.Object),
    ];

    private static SchemaTypes FirstType(SchemaNode schema) => schema.Types == SchemaTypes.Any
        ? schema.AllOf.Select(FirstType).FirstOrDefault(static type => type != SchemaTypes.Any, SchemaTypes.Text)
        : (SchemaTypes)((int)schema.Types & -(int)schema.Types);

    private static bool Has(SchemaNode schema, SchemaTypes types) => (schema.Types & types) != 0;

    private static string Text(SchemaNode schema)
    {
        var parts = schema.AllOf.Append(schema).ToArray();
        var candidates = parts.Any(static part => part.Format == "uri")
            ? PatternSamples.All.Where(static text => text.Contains("://", StringComparison.Ordinal))
            : PatternSamples.All.Prepend(schema.MinLength > 0 ? new string('a', schema.MinLength) : "abc");
        return candidates.FirstOrDefault(text => parts.All(part =>
                text.Length >= part.MinLength && text.Length <= part.MaxLength && (part.Pattern is null || part.Pattern.MayMatch(text, true))))
            ?? throw new InvalidOperationException($"No sample text fits {schema}; add one to PatternSamples.");
    }

    private static double Number(SchemaNode schema) =>
        schema.Minimum ?? (schema.ExclusiveMinimum is { } above ? Math.Floor(above) + 1 : Math.Min(1, schema.Maximum ?? 1));

    private static ConfigArray Array(SchemaNode schema, int count)
    {
        var array = new ConfigArray();
        for (var i = 0; i < count; i++)
        {
            array.Add(i < schema.TupleItems.Count ? Minimal(schema.TupleItems[i]) : schema.Items is null ? new ConfigText("a") : Minimal(schema.Items));
        }

        return array;
    }

    private static ConfigObject Object(SchemaNode schema, bool withDefaults)
    {
        var obj = new ConfigObject();
        foreach (var property in schema.Properties.Where(property => property.IsRequired || (withDefaults && property.IsListedAsRequired)))
        {
            obj.Set(property.Name, property.Default ?? Minimal(property.Node));
        }

        for (var i = obj.Properties.Count; i < schema.MinProperties && schema.Others is not null; i++)
        {
            obj.Set(Key(schema) + (i == 0 ? string.Empty : i), Minimal(schema.Others));
        }

        return obj;
    }
}
