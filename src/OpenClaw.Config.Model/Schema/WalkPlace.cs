using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>Where in the document a check is, and what holds there.</summary>
internal readonly struct WalkPlace
{
    // The path of the place around, and what leads from there to this one: nearly all places are only passed through.
    private readonly ConfigPath _around;
    private readonly string? _key;
    private readonly int _item;

    private WalkPlace(ConfigPath around, string? key, int item, SchemaExceptions exceptions, bool isExtension, bool isInVariant, bool mayGrow)
    {
        _around = around;
        _key = key;
        _item = item;
        Exceptions = exceptions;
        IsExtension = (isExtension || (exceptions.Flags & SchemaException.Extension) != 0) && (exceptions.Flags & SchemaException.Core) == 0;
        IsInVariant = isInVariant;
        MayGrow = mayGrow;
    }

    public ConfigPath Path => _key is not null ? _around.Child(_key) : _item > 0 ? _around.Child(_item - 1) : _around;

    /// <summary>How the validator departs from the schema here and below.</summary>
    public SchemaExceptions Exceptions { get; }

    /// <summary>Whether this is a channel or a plugin's settings, which are checked against their JSON Schema.</summary>
    public bool IsExtension { get; }

    /// <summary>Whether this is inside a variant of a union, where extensions have no defaults filled in.</summary>
    public bool IsInVariant { get; }

    /// <summary>Whether an included file may add keys and items here.</summary>
    public bool MayGrow { get; }

    public static WalkPlace Root(SchemaFacts facts) => new(ConfigPath.Root, null, 0, facts.Exceptions, false, false, false);

    public bool Has(SchemaException exception) => (Exceptions.Flags & exception) != 0;

    public WalkPlace Child(string key) => new(Path, key, 0, Exceptions.Child(key), IsExtension, IsInVariant, MayGrow);

    /// <summary>The place of a property's value; of one that holds others the path is made at once, as the property keeps it.</summary>
    public WalkPlace Child(ConfigProperty property) => property.Node is ConfigObject or ConfigArray
        ? new(property.PathIn(Path), null, 0, Exceptions.Child(property.Name), IsExtension, IsInVariant, MayGrow)
        : Child(property.Name);

    public WalkPlace Item(int index) => new(Path, null, index + 1, Exceptions.Items, IsExtension, IsInVariant, MayGrow);

    public WalkPlace Variant() => new(_around, _key, _item, Exceptions, IsExtension, true, MayGrow);

    /// <summary>The same place, its path made: for places below which others are looked at one by one.</summary>
    public WalkPlace Resolved() => new(Path, null, 0, Exceptions, IsExtension, IsInVariant, MayGrow);

    public WalkPlace WithIncludes() => new(Path, null, 0, Exceptions, IsExtension, IsInVariant, true);

    /// <summary>The key of a property, which is checked like a text that stands at the property's path.</summary>
    public WalkPlace Key(string key) => new(Path, key, 0, Exceptions.Keys, IsExtension, IsInVariant, MayGrow);
}
