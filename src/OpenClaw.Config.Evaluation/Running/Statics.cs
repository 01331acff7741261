using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>
/// The static fields an evaluation has met. The CLR runs the initialisers of a type in the order of the text before anything else
/// sees it; here each field is computed when first asked for, which is the same as long as nobody looks at a later one too early.
/// </summary>
internal sealed class Statics
{
    private readonly Dictionary<IFieldSymbol, Value> _values = new(SymbolEqualityComparer.Default);
    private readonly List<IFieldSymbol> _running = [];

    /// <summary>The value of a field.</summary>
    /// <param name="field">The field, of the type's original definition.</param>
    /// <param name="compute">Evaluates its initialiser.</param>
    /// <param name="unset">The value before the initialiser ran.</param>
    public Value Of(IFieldSymbol field, Func<Value> compute, Func<Value> unset)
    {
        if (_values.TryGetValue(field, out var value))
        {
            return LooksTooEarly(field) ? unset() : value;
        }

        if (LooksTooEarly(field))
        {
            return unset();
        }

        _running.Add(field);
        try
        {
            value = compute().ForStore(0);
        }
        finally
        {
            _running.RemoveAt(_running.Count - 1);
        }

        _values[field] = value;
        return value;
    }

    /// <summary>Whether an initialiser of the same type is running that stands before the field's own, or is its own.</summary>
    private bool LooksTooEarly(IFieldSymbol field)
    {
        foreach (var other in _running)
        {
            if (!other.IsConst && !field.IsConst && SymbolEqualityComparer.Default.Equals(other.ContainingType, field.ContainingType) && Position(other) <= Position(field))
            {
                return true;
            }
        }

        return false;
    }

    private static int Position(IFieldSymbol field) => field.Locations.Length == 0 ? 0 : field.Locations[0].SourceSpan.Start;
}
