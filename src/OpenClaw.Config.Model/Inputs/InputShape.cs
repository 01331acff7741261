namespace OpenClaw.Config.Model.Inputs;

/// <summary>How a type looks to a reader of data.</summary>
/// <typeparam name="TType">What a type is on this side.</typeparam>
/// <param name="kind">What it is.</param>
/// <param name="name">What it is called in a message.</param>
public sealed class InputShape<TType>(InputKind kind, string name)
{
    /// <summary>What it is.</summary>
    public InputKind Kind { get; } = kind;

    /// <summary>What it is called in a message; of an unsupported type the whole objection.</summary>
    public string Name { get; } = name;

    /// <summary>Whether it is a value type that may be null.</summary>
    public bool IsNullable { get; init; }

    /// <summary>Which number.</summary>
    public TypeCode Number { get; init; }

    /// <summary>The type behind <c>T?</c>, otherwise the type itself.</summary>
    public TType? Plain { get; init; }

    /// <summary>The type of the items of a list or the values of a map.</summary>
    public TType? Element { get; init; }

    /// <summary>The members of an enum.</summary>
    public IReadOnlyList<InputChoice> Choices { get; init; } = [];

    /// <summary>The members of an object: the parameters of its constructor, and the properties beside them.</summary>
    public IReadOnlyList<InputMember<TType>> Members { get; init; } = [];

    /// <summary>The constructor of an object.</summary>
    public object? Constructor { get; init; }

    /// <summary>The shape of <c>T?</c>, where this is that of the value type <c>T</c>.</summary>
    /// <param name="plain">The type <c>T</c>.</param>
    public InputShape<TType> AsNullable(TType plain) => new(Kind, Name)
    {
        IsNullable = true,
        Plain = plain,
        Number = Number,
        Element = Element,
        Choices = Choices,
        Members = Members,
        Constructor = Constructor,
    };
}

/// <summary>A member of an enum.</summary>
/// <param name="Name">Its C# name.</param>
/// <param name="Spelling">How <c>openclaw.json</c> spells it, for an enum of the library.</param>
/// <param name="Value">The member on this side.</param>
public sealed record InputChoice(string Name, string? Spelling, object Value);

/// <summary>A parameter of the constructor, or a property that is set after it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="AllowsNull">Whether it may be null, and so be left out.</param>
/// <param name="IsRequired">Whether the object cannot be made without it.</param>
/// <param name="Position">The place among the parameters; -1 for a property.</param>
/// <param name="Handle">The parameter or property on this side.</param>
public sealed record InputMember<TType>(string Name, TType Type, bool AllowsNull, bool IsRequired, int Position, object Handle);
