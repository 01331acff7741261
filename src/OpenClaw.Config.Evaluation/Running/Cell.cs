using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>A variable: a local, a parameter, a field.</summary>
/// <param name="value">The first value.</param>
/// <param name="doubt">How many unknown conditions were open when it came to be, see <see cref="MutableValue"/>.</param>
internal sealed class Cell(Value value, int doubt)
{
    public Value Value { get; private set; } = value;

    /// <summary>Assigns. Under a condition that is not known the variable has, from then on, a value that nobody can tell.</summary>
    public void Store(Value value, int currentDoubt) =>
        Value = currentDoubt > doubt ? new UnknownValue(value.MadeBy) : value.ForStore(currentDoubt);
}
