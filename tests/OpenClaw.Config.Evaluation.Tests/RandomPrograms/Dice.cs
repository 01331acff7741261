namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>
/// Chance with a seed: the same seed rolls the same program. What was rolled is kept as a tree of choices, and can be rolled again from
/// there; what such a tree lacks is rolled as zero, and zero is the simplest choice everywhere.
/// </summary>
internal sealed class Dice
{
    private readonly Random? _random;
    private Choice? _given;
    private int _givenParts;
    private int _names;

    public Dice(int seed) => _random = new(seed);

    public Dice(Choice given) => _given = given;

    /// <summary>What was rolled.</summary>
    public Choice Rolled { get; private set; } = new("program");

    public int Below(int count)
    {
        var roll = _random?.Next(count) ?? (_given is not null && Rolled.Rolls.Count < _given.Rolls.Count ? _given.Rolls[Rolled.Rolls.Count] % count : 0);
        Rolled.Rolls.Add(roll);
        return roll;
    }

    public bool Chance(int percent) => Below(100) >= 100 - percent;

    public T Of<T>(params T[] choices) => choices[Below(choices.Length)];

    /// <summary>One of several ways to go on; only the chosen one is gone.</summary>
    public string Way(params Func<string>[] ways) => Of(ways)();

    /// <summary>A name nobody has yet.</summary>
    public string Name(string prefix) => prefix + _names++;

    /// <summary>Rolls for a part of the program that can be replaced as a whole.</summary>
    public string Part(string label, Func<string> write)
    {
        var (rolled, given, givenParts) = (Rolled, _given, _givenParts);
        Rolled = new Choice(label);
        rolled.Parts.Add(Rolled);
        _given = given is not null && givenParts < given.Parts.Count ? given.Parts[givenParts] : null;
        _givenParts = 0;
        try
        {
            return write();
        }
        finally
        {
            (Rolled, _given, _givenParts) = (rolled, given, givenParts + 1);
        }
    }
}
