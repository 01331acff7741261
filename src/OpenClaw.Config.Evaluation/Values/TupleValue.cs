using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Running;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>A tuple of C#.</summary>
internal sealed class TupleValue(SyntaxNode? madeBy, Cell[] elements) : Value(madeBy)
{
    public TupleValue(SyntaxNode? madeBy, int doubt, IEnumerable<Value> elements)
        : this(madeBy, [.. elements.Select(element => new Cell(element.ForStore(doubt), doubt))])
    {
    }

    public Cell[] Elements { get; } = elements;

    /// <summary>How many values it holds, counting those of tuples and pairs inside.</summary>
    public int Size { get; } = elements.Sum(static element => SizeOf(element.Value));

    /// <summary>The type, once the tuple is in a box.</summary>
    public ITypeSymbol? BoxedType { get; set; }

    public override string Noun => "a tuple";

    /// <summary>How many values a part of a tuple or pair stands for.</summary>
    public static int SizeOf(Value part) => part switch
    {
        TupleValue tuple => 1 + tuple.Size,
        PairValue pair => 1 + pair.Size,
        _ => 1,
    };

    public override Value ForStore(int doubt) => new TupleValue(MadeBy, doubt, Elements.Select(static element => element.Value)) { BoxedType = BoxedType };
}
