using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>A <c>Dictionary&lt;K, V&gt;</c>. The host's own dictionary keeps the order that the CLR would give.</summary>
internal sealed class DictionaryValue(SyntaxNode? madeBy, int doubt, Dictionary<Value, Value> entries) : MutableValue(madeBy, doubt), IEnumerableValue
{
    public Dictionary<Value, Value> Entries { get; } = entries;

    public IEnumerable<Value>? Items => IsTainted ? null : Entries.Select(entry => new PairValue(MadeBy, entry.Key, entry.Value));

    public override string Noun => "a dictionary";
}

/// <summary>A <c>KeyValuePair&lt;K, V&gt;</c>.</summary>
internal sealed class PairValue(SyntaxNode? madeBy, Value key, Value item) : Value(madeBy)
{
    public Value Key { get; } = key;

    public Value Item { get; } = item;

    /// <summary>How many values it holds, counting those of tuples and pairs inside.</summary>
    public int Size { get; } = TupleValue.SizeOf(key) + TupleValue.SizeOf(item);

    public override string Noun => "a pair";
}
