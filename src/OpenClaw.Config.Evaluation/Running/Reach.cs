using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>Looks through everything that can be reached from a value. Lazy sequences are not run for it.</summary>
internal sealed class Reach
{
    private readonly HashSet<object> _seen = new(new ByReference());
    private readonly Func<Value, bool> _isWanted;
    private readonly Func<Cell, bool> _isWantedCell;

    private Reach(Func<Value, bool> isWanted, Func<Cell, bool> isWantedCell) => (_isWanted, _isWantedCell) = (isWanted, isWantedCell);

    /// <summary>Whether everything in a value is known.</summary>
    public static bool IsClean(Value value) => !new Reach(static found => found is UnknownValue or MutableValue { IsTainted: true }, static _ => false).Finds(value);

    /// <summary>Whether a static variable, or anything in it, was changed after the initialisers had run.</summary>
    public static bool HasChanged(Cell cell) =>
        new Reach(static found => found is MutableValue { HasChangedLater: true } or EnumeratorValue { HasMoved: true }, static found => found.HasChangedLater).Finds(cell);

    private bool Finds(Cell cell) => _seen.Add(cell) && (_isWantedCell(cell) || Finds(cell.Value));

    private bool Finds(Value value)
    {
        EvaluationStack.EnsureForValues(value.MadeBy);
        if (value is ScalarValue or NullValue or EnumValue or TextValue || !_seen.Add(value))
        {
            return false;
        }

        return _isWanted(value) || value switch
        {
            ObjectValue made => made.Slots.Any(Finds),
            TupleValue tuple => tuple.Elements.Any(Finds),
            PairValue pair => Finds(pair.Key) || Finds(pair.Item),
            LambdaValue lambda => Finds(lambda.Scope) || (lambda.Frame.This is { } self && Finds(self)),
            MethodGroupValue method => Finds(method.Scope) || (method.Instance is { } self && Finds(self)),
            CombinedValue combined => combined.Parts.Any(Finds),
            MutableValue and IEnumerableValue { Items: { } items } => items.Any(Finds),
            _ => false,
        };
    }

    private bool Finds(Scope? scope)
    {
        for (; scope is not null && _seen.Add(scope); scope = scope.Parent)
        {
            if (scope.Cells.Any(Finds))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Two values that are equal are still two.</summary>
    private sealed class ByReference : IEqualityComparer<object>
    {
        bool IEqualityComparer<object>.Equals(object? x, object? y) => ReferenceEquals(x, y);

        int IEqualityComparer<object>.GetHashCode(object value) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(value);
    }
}
