using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>An enumerator: a place in a sequence that goes forward.</summary>
internal sealed class EnumeratorValue(SyntaxNode? madeBy, IEnumerator<Value> items) : Value(madeBy)
{
    public IEnumerator<Value> Items { get; } = items;

    /// <summary>The item it stands at; null before the first and behind the last one.</summary>
    public Value? Current { get; private set; }

    public override string Noun => "an enumerator";

    public bool HasMoved { get; private set; }

    public bool MoveNext()
    {
        HasMoved = true;
        Current = null;
        if (!Items.MoveNext())
        {
            return false;
        }

        Current = Items.Current;
        return true;
    }
}
