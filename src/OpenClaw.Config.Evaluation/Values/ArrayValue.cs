using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>An array of one dimension; also what a span or an immutable array is here.</summary>
internal sealed class ArrayValue(SyntaxNode? madeBy, int doubt, Value[] elements) : MutableValue(madeBy, doubt), IEnumerableValue
{
    public Value[] Elements { get; } = elements;

    /// <summary>Whether it is the one empty array of its type that <c>[]</c> and <c>Array.Empty</c> give everybody.</summary>
    public bool IsSharedEmpty { get; init; }

    /// <summary>Whether the elements are structs or tuples: they are changed in place, so whoever takes them out takes copies.</summary>
    public bool HoldsStructs => Array.Find(Elements, static element => element is not NullValue) is ObjectValue { Type.IsValueType: true } or TupleValue;

    public IEnumerable<Value>? Items => IsTainted ? null : HoldsStructs ? Elements.Select(element => element.ForStore(Doubt)) : Elements;

    public override string Noun => "an array";

    /// <summary>Makes each element an object of its own, after the host has moved elements about.</summary>
    public void Separate()
    {
        for (var i = 0; i < Elements.Length; i++)
        {
            Elements[i] = Elements[i]?.ForStore(Doubt)!;
        }
    }
}

/// <summary>A <c>List&lt;T&gt;</c>.</summary>
internal sealed class ListValue(SyntaxNode? madeBy, int doubt, List<Value> elements) : MutableValue(madeBy, doubt), IEnumerableValue
{
    public List<Value> Elements { get; } = elements;

    public IEnumerable<Value>? Items => IsTainted ? null : Elements;

    public override string Noun => "a list";
}

/// <summary>A <c>HashSet&lt;T&gt;</c>. The host's own set keeps the order that the CLR would give.</summary>
internal sealed class SetValue(SyntaxNode? madeBy, int doubt, HashSet<Value> elements) : MutableValue(madeBy, doubt), IEnumerableValue
{
    public HashSet<Value> Elements { get; } = elements;

    public IEnumerable<Value>? Items => IsTainted ? null : Elements;

    public override string Noun => "a set";
}
