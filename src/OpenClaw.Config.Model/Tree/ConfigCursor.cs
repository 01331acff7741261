namespace OpenClaw.Config.Model.Tree;

/// <summary>
/// A place in a document, whether or not something is there: <c>document.Cursor["gateway"]["auth"]["mode"]</c> never fails and
/// says of itself if it is present, absent or unknown. The way rules read.
/// </summary>
public readonly struct ConfigCursor
{
    internal ConfigCursor(ConfigNode? node, ConfigPath path, Presence presence)
    {
        Node = node;
        Path = path;
        Presence = presence;
    }

    /// <summary>The node; null unless something was written here. It may be there and still be unknown.</summary>
    public ConfigNode? Node { get; }

    /// <summary>The path from the root.</summary>
    public ConfigPath Path { get; }

    /// <summary>Whether something is here. An unknown value counts as <see cref="Presence.Present"/>: it is there, only not known.</summary>
    public Presence Presence { get; }

    /// <summary>Whether certainly nothing is here.</summary>
    public bool IsAbsent => Presence == Presence.Absent;

    /// <summary>Whether certainly something is here.</summary>
    public bool IsPresent => Presence == Presence.Present;

    /// <summary>Whether nobody can say what is here, or whether anything is.</summary>
    public bool IsUnknown => Presence == Presence.Unknown || Node is ConfigUnknown;

    /// <summary>Where it was written.</summary>
    public Origin? Origin => Node?.Origin;

    /// <summary>The text, when certainly a string is here.</summary>
    public string? Text => IsPresent && Node is ConfigText text ? text.Value : null;

    /// <summary>The number, when certainly a number is here.</summary>
    public double? Number => IsPresent && Node is ConfigNumber number ? number.Value : null;

    /// <summary>The truth value, when certainly a boolean is here.</summary>
    public bool? Boolean => IsPresent && Node is ConfigBoolean boolean ? boolean.Value : null;

    /// <summary>The place of a key below this one.</summary>
    public ConfigCursor this[string key]
    {
        get
        {
            var path = Path.Child(key);
            if (Presence == Presence.Absent)
            {
                return new(null, path, Presence.Absent);
            }

            switch (Node)
            {
                case ConfigObject obj when obj.Find(key) is { } property:
                    return new(property.Node, path, Presence == Presence.Present && property.IsCertain ? Presence.Present : Presence.Unknown);
                case ConfigObject obj:
                    // Under an object that is only perhaps there, a key that it lacks is absent either way.
                    return new(null, path, obj.MayHaveMore ? Presence.Unknown : Presence.Absent);
                case ConfigUnknown or null:
                    return new(null, path, Presence.Unknown);
                default:
                    return new(null, path, Presence.Absent);
            }
        }
    }

    /// <summary>The items of an array, or the values of an object; empty for everything else.</summary>
    public IEnumerable<ConfigCursor> Children()
    {
        var presence = Presence;
        var path = Path;
        return Node switch
        {
            ConfigArray array => array.Items.Select((item, index) => new ConfigCursor(item, path.Child(index), presence)),
            ConfigObject obj => obj.Properties.Select(property => new ConfigCursor(
                property.Node,
                path.Child(property.Name),
                presence == Presence.Present && property.IsCertain ? Presence.Present : Presence.Unknown)),
            _ => [],
        };
    }

    /// <summary>Whether <see cref="Children"/> is all there is: nothing unknown beside them. True for what is absent.</summary>
    public bool HasAllChildren => Presence != Presence.Unknown && Node switch
    {
        ConfigArray array => !array.MayHaveMore,
        ConfigObject obj => !obj.MayHaveMore,
        ConfigUnknown => false,
        _ => true,
    };

    /// <inheritdoc />
    public override string ToString() => $"{Path} ({Presence})";
}
