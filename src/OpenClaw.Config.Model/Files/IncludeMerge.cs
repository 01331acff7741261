using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Files;

/// <summary>Lays one content over another: objects add up key by key, arrays are joined, all else is replaced by what comes later.</summary>
internal static class IncludeMerge
{
    /// <summary>The two as one.</summary>
    public static ConfigNode Merge(ConfigNode below, ConfigNode above) => (below, above) switch
    {
        (ConfigArray first, ConfigArray second) => Join(first, second),
        (ConfigObject first, ConfigObject second) => Merge(first, second),
        (ConfigUnknown, ConfigObject second) => PartlyKnown(second),
        (ConfigUnknown, ConfigArray second) => new ConfigUnknown(UnknownReason.NotConstant, second.Origin),
        _ => above,
    };

    private static ConfigObject Merge(ConfigObject below, ConfigObject above)
    {
        var merged = new ConfigObject(above.Origin, above.Marks);
        foreach (var property in below.Properties.Where(static property => !IsLost(property.Name)))
        {
            var over = above.Find(property.Name);
            merged.Set(property.Name, over is null ? Clean(property.Node) : Merge(property.Node, over.Node) is var both && both == over.Node ? Clean(both) : both);
        }

        foreach (var property in above.Properties.Where(property => !IsLost(property.Name) && below.Find(property.Name) is null))
        {
            merged.Set(property.Name, Clean(property.Node));
        }

        if (below.MayHaveMore || above.MayHaveMore)
        {
            merged.AddUnknown();
        }

        return merged;
    }

    // What lies over something that is not known wins, but its objects may hold more, and its arrays have unknown items in front.
    private static ConfigObject PartlyKnown(ConfigObject known)
    {
        var made = new ConfigObject(known.Origin, known.Marks);
        foreach (var property in known.Properties.Where(static property => !IsLost(property.Name)))
        {
            made.Set(property.Name, property.Node is ConfigObject or ConfigArray ? Merge(new ConfigUnknown(UnknownReason.NotConstant), property.Node) : property.Node);
        }

        made.AddUnknown();
        return made;
    }

    private static ConfigArray Join(ConfigArray first, ConfigArray second)
    {
        var joined = new ConfigArray(second.Origin, second.Marks);
        foreach (var item in first.Items.Concat(second.Items))
        {
            joined.Add(item);
        }

        if (first.MayHaveMore || second.MayHaveMore)
        {
            joined.AddUnknown();
        }

        return joined;
    }

    // Merging loses these keys, in objects within objects as well, but not in those within arrays.
    private static ConfigNode Clean(ConfigNode node) =>
        node is ConfigObject obj ? obj.Rewrite(static property => IsLost(property.Name) ? null : Clean(property.Node)) : node;

    private static bool IsLost(string key) => key is "__proto__" or "prototype" or "constructor";
}
