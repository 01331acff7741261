using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>Where in the document a check is, and what holds there.</summary>
internal readonly struct WalkPlace
{
    private WalkPlace(ConfigPath path, SchemaExceptions exceptions, bool isExtension, bool isInVariant, bool mayGrow)
    {
        Path = path;
        Exceptions = exceptions;
        IsExtension = (isExtension || (exceptions.Flags & SchemaException.Extension) != 0) && (exceptions.Flags & SchemaException.Core) == 0;
        IsInVariant = isInVariant;
        MayGrow = mayGrow;
    }

    public ConfigPath Path { get; }

    /// <summary>How the validator departs from the schema here and below.</summary>
    public SchemaExceptions Exceptions { get; }

    /// <summary>Whether this is a channel or a plugin's settings, which are checked against their JSON Schema.</summary>
    public bool IsExtension { get; }

    /// <summary>Whether this is inside a variant of a union, where extensions have no defaults filled in.</summary>
    public bool IsInVariant { get; }

    /// <summary>Whether an included file may add keys and items here.</summary>
    public bool MayGrow { get; }

    public static WalkPlace Root(SchemaFacts facts) => new(ConfigPath.Root, facts.Exceptions, false, false, false);

    public bool Has(SchemaException exception) => (Exceptions.Flags & exception) != 0;

    public WalkPlace Child(string key) => new(Path.Child(key), Exceptions.Child(key), IsExtension, IsInVariant, MayGrow);

    public WalkPlace Item(int index) => new(Path.Child(index), Exceptions.Items, IsExtension, IsInVariant, MayGrow);

    public WalkPlace Variant() => new(Path, Exceptions, IsExtension, true, MayGrow);

    public WalkPlace WithIncludes() => new(Path, Exceptions, IsExtension, IsInVariant, true);

    /// <summary>The key of a property, which is checked like a text that stands at the property's path.</summary>
    public WalkPlace Key(string key) => new(Path.Child(key), Exceptions.Keys, IsExtension, IsInVariant, MayGrow);
}
