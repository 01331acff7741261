using System.Text;

namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>What became of many programs.</summary>
internal sealed class ProgramTally
{
    private readonly Dictionary<string, (int Count, string Example)> _refusals = [];
    private readonly List<ProgramVerdict> _differences = [];

    public int Count { get; private set; }

    public int Refused { get; private set; }

    public int Broken { get; private set; }

    public int Thrown { get; private set; }

    public IReadOnlyList<ProgramVerdict> Differences => _differences;

    public void Add(IEnumerable<ProgramVerdict> verdicts)
    {
        foreach (var verdict in verdicts)
        {
            Count++;
            Broken += verdict.Error is null ? 0 : 1;
            Thrown += verdict.Throws ? 1 : 0;
            if (verdict.Difference is not null)
            {
                _differences.Add(verdict);
            }

            if (verdict.Refusal is { } refusal)
            {
                Refused++;
                var sentence = refusal.Split(": ")[0];
                _refusals[sentence] = (_refusals.GetValueOrDefault(sentence).Count + 1, $"{verdict.Program.Seed}: {refusal.ReplaceLineEndings(" ")}");
            }
        }
    }

    /// <summary>The figures, and what was refused most often.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{Count} programs, {_differences.Count} differ, {Refused} refused, {Thrown} throw, {Broken} do not compile");
        foreach (var (count, example) in _refusals.Values.OrderByDescending(static refusal => refusal.Count).Take(20))
        {
            text.Append($"\n{count} refused, as {example}");
        }

        return text.ToString();
    }
}
