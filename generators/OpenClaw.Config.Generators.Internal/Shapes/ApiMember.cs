using OpenClaw.Config.Generators.Internal.Facts;

namespace OpenClaw.Config.Generators.Internal.Shapes;

/// <summary>A parameter that is a key of a map.</summary>
internal sealed record ApiKey(string Type, string Name);

internal enum ApiShape
{
    Value,
    List,
    Object,
    Item,
}

/// <summary>A method of a builder class.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Key">The JSON key; empty for the map that the object itself is.</param>
/// <param name="Shape">What it does at the place.</param>
/// <param name="Type">The C# type of the value or of an element of the list; the builder class of an object.</param>
internal sealed record ApiMember(string Name, string Key, ApiShape Shape, string Type)
{
    public IReadOnlyList<ApiKey> Keys { get; init; } = [];

    public string? Tag { get; init; }

    /// <summary>The schemas of the value; more than one where variants have the same C# type.</summary>
    public IReadOnlyList<JsonValue> Schemas { get; init; } = [];

    /// <summary>The spellings that a value may have; empty where it is no enum.</summary>
    public IReadOnlyList<string> Spellings { get; init; } = [];

    public bool IsNullable { get; init; }

    public bool TakesDelegate => Shape is ApiShape.Object or ApiShape.Item;
}
