using System.Globalization;

namespace OpenClaw.Config.Model.Tree;

/// <summary>
/// A place in a document, whether or not something is there: <c>document.Cursor["gateway"]["auth"]["mode"]</c> never fails and
/// says of itself if it is present, absent or unknown. The way rules read.
/// </summary>
public readonly struct ConfigCursor : IEquatable<ConfigCursor>
{
    // The path of this place, or of the one around it: most places are only passed through, and need no path of their own. Objects and arrays
    // have theirs made at once, as whoever comes to one asks for what it holds.
    private readonly ConfigPath _path;
    private readonly string? _key;

    // One more than the index in an array; zero for everything else.
    private readonly int _item;

    internal ConfigCursor(ConfigNode? node, ConfigPath path, Presence presence)
    {
        Node = node;
        _path = path;
        Presence = presence;
    }

    private ConfigCursor(ConfigNode? node, ConfigPath around, string key, Presence presence)
        : this(node, around, presence) => _key = key;

    private ConfigCursor(ConfigNode node, ConfigPath around, int index, Presence presence)
        : this(node, around, presence) => _item = index + 1;

    /// <summary>The node; null unless something was written here. It may be there and still be unknown.</summary>
    public ConfigNode? Node { get; }

    /// <summary>The path from the root.</summary>
    public ConfigPath Path => _key is not null ? _path.Child(_key) : _item > 0 ? _path.Child(_item - 1) : _path;

    /// <summary>The last key or index of the path.</summary>
    public string Segment => _key ?? (_item > 0 ? (_item - 1).ToString(CultureInfo.InvariantCulture) : _path.Segment);

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
            var path = Path;
            if (Presence == Presence.Absent)
            {
                return new(null, path, key, Presence.Absent);
            }

            switch (Node)
            {
                case ConfigObject obj when obj.Find(key) is { } property:
                    return OfValue(property, path, Presence);
                case ConfigObject obj:
                    // Under an object that is only perhaps there, a key that it lacks is absent either way.
                    return new(null, path, key, obj.MayHaveMore ? Presence.Unknown : Presence.Absent);
                case ConfigUnknown or null:
                    return new(null, path, key, Presence.Unknown);
                default:
                    return new(null, path, key, Presence.Absent);
            }
        }
    }

    /// <summary>The place of an item of the array that is here.</summary>
    public ConfigCursor ItemAt(int index) => OfItem((ConfigArray)Node!, Path, index, Presence);

    /// <summary>The items of an array, or the values of an object; empty for everything else.</summary>
    public ConfigChildren Children() => Node is ConfigObject or ConfigArray ? new(Node, Path, Presence) : default;

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

    /// <inheritdoc />
    public bool Equals(ConfigCursor other) => ReferenceEquals(Node, other.Node) && Presence == other.Presence && Equals(Path, other.Path);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is ConfigCursor other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => Path?.GetHashCode() ?? 0;

    internal static ConfigCursor OfItem(ConfigArray array, ConfigPath around, int index, Presence presence)
    {
        var item = array.Written[index];
        return item is ConfigObject or ConfigArray ? new(item, array.PathOf(index, around), presence) : new(item, around, index, presence);
    }

    internal static ConfigCursor OfValue(ConfigProperty property, ConfigPath around, Presence presence)
    {
        presence = presence == Presence.Present && property.IsCertain ? Presence.Present : Presence.Unknown;
        return property.Node is ConfigObject or ConfigArray ? new(property.Node, property.PathIn(around), presence) : new(property.Node, around, property.Name, presence);
    }
}
