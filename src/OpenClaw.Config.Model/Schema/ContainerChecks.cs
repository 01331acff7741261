using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>Keys and values of objects, items of arrays.</summary>
internal static class ContainerChecks
{
    private const string Include = "$include";

    public static void Array(SchemaWalk walk, ConfigArray array, SchemaNode schema, in WalkPlace around)
    {
        var place = around.Resolved();
        var items = array.Written;
        var count = items.Count;
        if (count < schema.MinItems && !array.MayHaveMore && !place.MayGrow && walk.IsToTell())
        {
            walk.Tell(Violations.Length(place, array, schema, ViolationKind.TooFew, count, "item"));
        }

        if ((count > schema.MaxItems || (schema.TupleItems.Count > 0 && !schema.TakesMoreItems && count > schema.TupleItems.Count)) && walk.IsToTell())
        {
            walk.Tell(Violations.Length(place, array, schema, ViolationKind.TooMany, count, "item"));
        }

        var tuple = schema.TupleItems.Count;
        for (var i = 0; i < count; i++)
        {
            if (i < tuple)
            {
                walk.Check(items[i], schema.TupleItems[i], place.Item(i));
            }
            else if (schema.Items is not null)
            {
                walk.Check(items[i], schema.Items, place.Item(i));
            }
        }

        if (schema.HasUniqueItems && FirstRepeated(array) is { } repeated && walk.IsToTell())
        {
            walk.Tell(Violations.Duplicate(place, repeated, schema));
        }
    }

    public static void Object(SchemaWalk walk, ConfigObject obj, SchemaNode schema, in WalkPlace around)
    {
        var place = around.Resolved();
        // Another file is merged in before anything is checked: what it adds, here or deeper, nobody knows.
        if (obj.Find(Include) is not null)
        {
            place = place.WithIncludes();
        }

        var found = walk.Found.Count;
        var properties = obj.Written;
        for (var i = 0; i < properties.Count; i++)
        {
            var property = properties[i];
            // The gateway's reader loses the key __proto__ before anything is checked.
            if (property.IsCertain && property.Name is not ("__proto__" or Include))
            {
                CheckProperty(walk, obj, property, schema, place);
            }
        }

        if (place.Has(SchemaException.Around) && walk.Found.Count > found)
        {
            walk.Found[found] = walk.Found[found] with { AlsoAt = [.. walk.Found[found].AlsoAt, place.Path] };
        }

        if (obj.MayHaveMore || place.MayGrow)
        {
            return;
        }

        foreach (var required in schema.RequiredOnes)
        {
            if ((required.IsRequired || (place.IsExtension && (place.IsInVariant || !walk.HasDefaults))) && obj.Find(required.Name) is null && walk.IsToTell())
            {
                walk.Tell(Violations.Missing(place, obj, required.Name, schema));
            }
        }

        for (var i = 0; i < schema.RequiredOthers.Count; i++)
        {
            var required = schema.RequiredOthers[i];
            if (obj.Find(required) is null && walk.IsToTell())
            {
                walk.Tell(Violations.Missing(place, obj, required, schema));
            }
        }

        CheckCount(walk, obj, schema, place);
    }

    private static void CheckProperty(SchemaWalk walk, ConfigObject obj, ConfigProperty property, SchemaNode schema, in WalkPlace place)
    {
        if (schema.KeyNames is { } names && !walk.Fits(new ConfigText(property.Name), names, place.Key(property.Name)))
        {
            if (walk.IsToTell())
            {
                walk.Tell(Violations.BadKey(place, property, names) with { AlsoAt = place.IsExtension ? [place.Path] : [] });
            }

            if (!place.IsExtension)
            {
                return;
            }
        }

        if (place.Has(SchemaException.NamedKeys))
        {
            CheckChannel(walk, obj, property, schema, place);
        }
        else if (schema.Find(property.Name) is { } known)
        {
            walk.Check(property.Node, known.Node, place.Child(property));
        }
        else if (IsLostBeforeChecking(obj, property.Node, place.Child(property.Name)))
        {
            return;
        }
        else if (schema.Others is { } others)
        {
            walk.Check(property.Node, others, place.Child(property));
        }
        else if (!schema.IsOpen && walk.IsToTell())
        {
            walk.Tell(Violations.UnknownKey(place, property, schema));
        }
    }

    // The gateway takes blanks off the key to see which channel it is, and then looks for the channel under the name without them.
    private static void CheckChannel(SchemaWalk walk, ConfigObject channels, ConfigProperty property, SchemaNode schema, in WalkPlace place)
    {
        var name = property.Name.Trim();
        if (place.Child(property.Name).Has(SchemaException.Hidden))
        {
            return;
        }

        if (!SchemaCheck.IsUnknownChannel(name, walk.Facts))
        {
            if (name == property.Name)
            {
                walk.Check(property.Node, schema.Find(name)!.Node, place.Child(property));
            }
            else if (channels.Find(name) is null && place.Child(name).IsExtension && walk.IsToTell())
            {
                walk.Tell(Violations.UnknownName(place, property, schema) with { Path = place.Path.Child(name), IsInExtension = true });
            }
        }
        else if (name.Length > 0 && !PluginMentions.MayBeLoadedFromFolders(walk.Document)
            && (walk.Facts.HasPlugin(PluginNames.Normalize(name)) || PluginMentions.Of(walk.Document, name) == Presence.Absent))
        {
            if (walk.IsToTell())
            {
                walk.Tell(Violations.UnknownName(place, property, schema) with { Path = place.Path.Child(name), IsInExtension = true });
            }
        }
    }

    /// <summary>Whether the gateway drops or moves the key before anything is checked.</summary>
    public static bool IsLostBeforeChecking(ConfigObject around, ConfigNode value, in WalkPlace place) =>
        place.Has(SchemaException.Migrated)
        || place.Has(SchemaException.Hidden)
        || (place.Has(SchemaException.Roster) && around.Find("entries") is null && LegacyRoster.MayBeMigrated(value))
        || (place.Has(SchemaException.Dropped) && value is ConfigObject { Properties: var keys } && keys.All(static key => key.Name == "enabled"));

    private static void CheckCount(SchemaWalk walk, ConfigObject obj, SchemaNode schema, in WalkPlace place)
    {
        if (schema is { MinProperties: 0, MaxProperties: int.MaxValue })
        {
            return;
        }

        var certain = obj.Properties.Count(static property => property.IsCertain);
        if (obj.Properties.Count < schema.MinProperties)
        {
            if (walk.IsToTell())
            {
                walk.Tell(Violations.Length(place, obj, schema, ViolationKind.TooFew, certain, "key"));
            }
        }
        else if (certain > schema.MaxProperties && walk.IsToTell())
        {
            walk.Tell(Violations.Length(place, obj, schema, ViolationKind.TooMany, certain, "key"));
        }
    }

    /// <summary>The first item that is there before. Items of the few arrays that must not repeat are texts; only those are compared, and so in linear time.</summary>
    public static ConfigNode? FirstRepeated(ConfigArray array)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return array.Items.FirstOrDefault(item => item is ConfigText text && !seen.Add(text.Value));
    }
}
