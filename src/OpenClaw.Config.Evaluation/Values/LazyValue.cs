using Microsoft.CodeAnalysis;

namespace OpenClaw.Config.Evaluation.Values;

/// <summary>A <c>Lazy&lt;T&gt;</c>: computed when it is first asked for, once.</summary>
internal sealed class LazyValue(SyntaxNode? madeBy, Func<Value> compute) : Value(madeBy)
{
    private Value? _value;

    private bool _isRunning;

    public bool IsComputed => _value is not null;

    public override string Noun => "a lazy value";

    /// <exception cref="InvalidOperationException">It is asked for by what computes it.</exception>
    public Value Get()
    {
        if (_value is not null)
        {
            return _value;
        }

        if (_isRunning)
        {
            throw new InvalidOperationException();
        }

        _isRunning = true;
        try
        {
            return _value = compute();
        }
        finally
        {
            _isRunning = false;
        }
    }
}
