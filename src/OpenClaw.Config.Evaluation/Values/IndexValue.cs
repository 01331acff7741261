using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>A <c>System.Index</c>.</summary>
internal sealed class IndexValue(SyntaxNode? madeBy, int value, bool fromEnd) : Value(madeBy)
{
    public override string Noun => "an index";

    public int Value { get; } = value;

    public bool IsFromEnd { get; } = fromEnd;

    public override string ToString() => (IsFromEnd ? "^" : string.Empty) + Value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The offset into something of that length; it may lie outside.</summary>
    public int In(int length) => IsFromEnd ? length - Value : Value;
}

/// <summary>A <c>System.Range</c>.</summary>
internal sealed class RangeValue(SyntaxNode? madeBy, IndexValue start, IndexValue end) : Value(madeBy)
{
    public override string Noun => "a range";

    public IndexValue Start { get; } = start;

    public IndexValue End { get; } = end;

    /// <summary>Offset and length in something of that length; null when it does not fit.</summary>
    public (int Offset, int Length)? In(int length)
    {
        var (from, to) = (Start.In(length), End.In(length));
        return from >= 0 && from <= to && to <= length ? (from, to - from) : null;
    }
}
