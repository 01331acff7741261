using OpenClaw.Config.Generators.Internal.Facts;

namespace OpenClaw.Config.Generators.Internal.Shapes;

internal enum VariantKind
{
    Text,
    Number,
    Boolean,
    Enum,
    Secret,
    Object,

    /// <summary>An object with any keys, or any value at all.</summary>
    FreeForm,

    /// <summary>An object that must be empty.</summary>
    Empty,
    List,
    Map,
}

/// <summary>One of the things that may stand in a place. A place with a union has several.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Schema">Its schema: bounds and patterns for the documentation.</param>
internal sealed record Variant(VariantKind Kind, JsonValue Schema)
{
    /// <summary>The shape in the facts, of an object or an enum; of an enum without a name, where it stands.</summary>
    public string Shape { get; init; } = string.Empty;

    /// <summary>The spellings of an enum.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    /// <summary>What a list or a map holds.</summary>
    public IReadOnlyList<Variant> Inner { get; init; } = [];

    /// <summary>Whether null may stand there too.</summary>
    public bool IsNullable { get; init; }

    /// <summary>A number without a fraction.</summary>
    public bool IsInteger { get; init; }

    /// <summary>Of an object in a union: the constant that tells it apart, as <c>source=env</c>.</summary>
    public string? Tag { get; init; }

    /// <summary>Of an object in a union: what stands before the verb.</summary>
    public string Word { get; init; } = string.Empty;

    /// <summary>Of an object in a union: the key that the tag writes, or that need not be written.</summary>
    public string? TagKey { get; init; }
}
