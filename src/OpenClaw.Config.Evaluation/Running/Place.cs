using OpenClaw.Config.Evaluation.Values;

namespace OpenClaw.Config.Evaluation.Running;

/// <summary>Something that has a value and can be given one: a variable, an element, a property.</summary>
internal abstract class Place
{
    public abstract Value Load();

    public abstract void Store(Value value);
}

/// <summary>A variable or field.</summary>
internal sealed class CellPlace(Cell cell, Interpreter run) : Place
{
    /// <summary>The variable itself, for whoever passes it by reference.</summary>
    public Cell Cell { get; } = cell;

    public override Value Load() => Cell.Value;

    public override void Store(Value value) => Cell.Store(value, run.Doubt);
}

/// <summary>Any other place, told by how it is read and written.</summary>
internal sealed class ComputedPlace(Func<Value> load, Action<Value> store) : Place
{
    public override Value Load() => load();

    public override void Store(Value value) => store(value);
}

/// <summary>A place nobody can tell, or one that is discarded: takes everything.</summary>
internal sealed class NoPlace(Value value) : Place
{
    public override Value Load() => value;

    public override void Store(Value value)
    {
    }
}
