namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>What was rolled for one part of a program, and for the parts it is made of. A program is written again from it, or a smaller one.</summary>
/// <param name="label">What is written there: parts of the same label can stand for each other.</param>
internal sealed class Choice(string label)
{
    public string Label { get; } = label;

    public List<int> Rolls { get; private init; } = [];

    public List<Choice> Parts { get; private init; } = [];

    public int Size => 1 + Rolls.Count + Parts.Sum(static part => part.Size);

    /// <summary>This one and all below it, from the top.</summary>
    public IEnumerable<Choice> All => Parts.SelectMany(static part => part.All).Prepend(this);

    /// <summary>The same with one part replaced.</summary>
    public Choice With(Choice old, Choice replacement) => ReferenceEquals(this, old)
        ? replacement
        : new(Label) { Rolls = Rolls, Parts = [.. Parts.Select(part => part.With(old, replacement))] };

    /// <summary>The same without one of its own parts: what follows moves up, and the last part is written as the simplest there is.</summary>
    public Choice Without(int index) => new(Label) { Rolls = Rolls, Parts = [.. Parts.Where((_, i) => i != index)] };

    /// <summary>The same with another roll.</summary>
    public Choice Rolling(int index, int roll) => new(Label) { Rolls = [.. Rolls.Select((old, i) => i == index ? roll : old)], Parts = Parts };
}
