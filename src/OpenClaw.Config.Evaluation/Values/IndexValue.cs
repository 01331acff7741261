using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>A <c>System.Index</c>.</summary>
internal sealed class IndexValue(SyntaxNode? madeBy, int value, bool fromEnd) : Value(madeBy)
{
    public override string Noun => "an index";

    /// <summary>The offset into something of that length; it may lie outside.</summary>
    public int In(int length) => fromEnd ? length - value : value;
}

/// <summary>A <c>System.Range</c>.</summary>
internal sealed class RangeValue(SyntaxNode? madeBy, IndexValue start, IndexValue end) : Value(madeBy)
{
    public override string Noun => "a range";

    /// <summary>Offset and length in something of that length; null when it does not fit.</summary>
    public (int Offset, int Length)? In(int length)
    {
        var (from, to) = (start.In(length), end.In(length));
        return from >= 0 && from <= to && to <= length ? (from, to - from) : null;
    }
}
