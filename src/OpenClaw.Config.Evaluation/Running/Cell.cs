using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>A variable: a local, a parameter, a field.</summary>
/// <param name="value">The first value.</param>
/// <param name="doubt">How many unknown conditions were open when it came to be, see <see cref="MutableValue"/>.</param>
internal class Cell(Value value, int doubt)
{
    public virtual Value Value { get; private protected set; } = value;

    /// <summary>Whether a static initialiser made it and something else assigned to it.</summary>
    public bool HasChangedLater { get; private set; }

    /// <summary>Assigns. Under a condition that is not known the variable has, from then on, a value that nobody can tell.</summary>
    public virtual void Store(Value value, int currentDoubt)
    {
        HasChangedLater |= doubt < 0 && currentDoubt >= 0;
        Value = currentDoubt > Math.Max(doubt, 0) ? new UnknownValue(value.MadeBy) : value.ForStore(currentDoubt);
    }
}

/// <summary>A variable that is another place: a reference to an element of an array, say.</summary>
internal sealed class ReferenceCell(Place place, int doubt) : Cell(place.Load(), doubt)
{
    private readonly int _doubt = doubt;

    public override Value Value => place.Load();

    public override void Store(Value value, int currentDoubt) => place.Store(currentDoubt > _doubt ? new UnknownValue(value.MadeBy) : value);
}
