using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>An unchangeable instance of a type of the base class library, held as the host's own object: a TimeSpan, a Guid, a Uri.</summary>
/// <param name="madeBy">The expression that made it.</param>
/// <param name="type">Its type in the program.</param>
/// <param name="content">The host's object.</param>
internal class HostValue(SyntaxNode? madeBy, INamedTypeSymbol type, object content) : Value(madeBy)
{
    public INamedTypeSymbol Type { get; } = type;

    public object Content { get; } = content;

    public override string Noun => "a " + Type.Name;
}

/// <summary>One that has items: what a regular expression found.</summary>
internal sealed class HostCollectionValue(SyntaxNode? madeBy, INamedTypeSymbol type, object content, IEnumerable<Value> items)
    : HostValue(madeBy, type, content), IEnumerableValue
{
    public IEnumerable<Value> Items { get; } = items;
}

/// <summary>One that is changed in place: a StringBuilder, a queue.</summary>
internal sealed class HostObjectValue(SyntaxNode? madeBy, int doubt, INamedTypeSymbol type, object content, IEnumerable<Value>? items)
    : MutableValue(madeBy, doubt), IEnumerableValue
{
    public IEnumerable<Value>? Items => IsTainted ? null : items;

    public INamedTypeSymbol Type { get; } = type;

    public object Content { get; } = content;

    public override string Noun => "a " + Type.Name;
}
