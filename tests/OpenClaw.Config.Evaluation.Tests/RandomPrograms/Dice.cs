namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>Chance with a seed: the same seed rolls the same program.</summary>
internal sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);
    private int _names;

    public int Below(int count) => _random.Next(count);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public T Of<T>(params T[] choices) => choices[_random.Next(choices.Length)];

    /// <summary>One of several ways to go on; only the chosen one is gone.</summary>
    public string Way(params Func<string>[] ways) => Of(ways)();

    /// <summary>A name nobody has yet.</summary>
    public string Name(string prefix) => prefix + _names++;
}
