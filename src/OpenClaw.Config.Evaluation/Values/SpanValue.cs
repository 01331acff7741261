using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>A part of an array that shows what the array holds, and writes into it. A span over all of an array is the array itself.</summary>
internal sealed class SpanValue(SyntaxNode? madeBy, ArrayValue array, int offset, int length) : Value(madeBy), IEnumerableValue
{
    public ArrayValue Array { get; } = array;

    public int Offset { get; } = offset;

    public int Length { get; } = length;

    public IEnumerable<Value>? Items => Array.IsTainted ? null : Enumerable.Range(Offset, Length).Select(at => Array.Elements[at].ForStore(Array.Doubt));

    public override string Noun => "a span";

    /// <summary>A part of an array or of a part of one.</summary>
    public static Value Of(SyntaxNode? madeBy, Value whole, int start, int length) => whole is SpanValue span
        ? new SpanValue(madeBy, span.Array, span.Offset + start, length)
        : new SpanValue(madeBy, (ArrayValue)whole, start, length);

    /// <summary>The array behind a span, and where it begins and how long it is; null for what is none.</summary>
    public static (ArrayValue Array, int Offset, int Length)? Over(Value? value) => value switch
    {
        ArrayValue array => (array, 0, array.Elements.Length),
        SpanValue span => (span.Array, span.Offset, span.Length),
        _ => null,
    };
}
