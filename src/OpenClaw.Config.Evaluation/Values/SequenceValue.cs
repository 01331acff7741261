using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>What can be enumerated.</summary>
internal interface IEnumerableValue
{
    /// <summary>The items, computed while they are asked for, as the CLR would. Null when nobody can tell them.</summary>
    IEnumerable<Value>? Items { get; }
}

/// <summary>A lazy sequence, as LINQ makes them.</summary>
internal sealed class SequenceValue(SyntaxNode? madeBy, IEnumerable<Value> items) : Value(madeBy), IEnumerableValue
{
    public IEnumerable<Value> Items { get; } = items;

    /// <summary>The functions that are called while it is enumerated.</summary>
    public IReadOnlyList<DelegateValue> Deferred { get; init; } = [];

    public override string Noun => "a sequence";
}

/// <summary>A sequence that sorts, so that <c>ThenBy</c> can refine it.</summary>
internal sealed class SortedSequenceValue(SyntaxNode? madeBy, IOrderedEnumerable<Value> items) : Value(madeBy), IEnumerableValue
{
    public IOrderedEnumerable<Value> Ordered { get; } = items;

    public IEnumerable<Value> Items => Ordered;

    /// <summary>The functions that are called while it is enumerated.</summary>
    public IReadOnlyList<DelegateValue> Deferred { get; init; } = [];

    public override string Noun => "a sequence";
}
