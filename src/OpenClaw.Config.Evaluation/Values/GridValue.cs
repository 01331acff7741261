using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>An array of several dimensions, its elements row by row.</summary>
internal sealed class GridValue(SyntaxNode? madeBy, int doubt, IReadOnlyList<int> lengths, Value[] elements) : MutableValue(madeBy, doubt), IEnumerableValue
{
    public IReadOnlyList<int> Lengths { get; } = lengths;

    public Value[] Elements { get; } = elements;

    public IEnumerable<Value>? Items => IsTainted ? null : Elements;

    public override string Noun => "an array";

    /// <summary>Where the element of these indices lies; null when one of them is outside of its dimension.</summary>
    public int? OffsetOf(IReadOnlyList<long> indices)
    {
        var offset = 0;
        for (var i = 0; i < Lengths.Count; i++)
        {
            if (indices[i] < 0 || indices[i] >= Lengths[i])
            {
                return null;
            }

            offset = (offset * Lengths[i]) + (int)indices[i];
        }

        return offset;
    }
}
