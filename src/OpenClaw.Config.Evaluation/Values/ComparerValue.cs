using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary><c>Comparer&lt;T&gt;.Default</c>, <c>EqualityComparer&lt;T&gt;.Default</c>, <c>Comparer&lt;T&gt;.Create</c>.</summary>
internal sealed class ComparerValue(SyntaxNode? madeBy, IComparer<Value> order, IEqualityComparer<Value> equality) : Value(madeBy)
{
    public IComparer<Value> Order { get; } = order;

    public IEqualityComparer<Value> Equality { get; } = equality;

    public override string Noun => "a comparer";
}
