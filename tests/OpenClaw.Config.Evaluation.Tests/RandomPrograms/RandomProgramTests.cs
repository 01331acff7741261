using System.Globalization;
using Xunit.Abstractions;

namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>
/// Programs that nobody wrote, interpreted and executed: equal bytes or a refusal that says so, never a difference. Others every day, and
/// those that once found something again and again.
/// </summary>
public class RandomProgramTests(ITestOutputHelper output)
{
    private const string SeedVariable = "OPENCLAW_CONFIG_SEED";

    // For a thorough search.
    private const string CountVariable = "OPENCLAW_CONFIG_PROGRAMS";
    private const int BatchSize = 100;
    private const double RefusedAtMost = 0.02;

    /// <summary>Seeds that once found a difference. When the writer changes they write other programs: what they found is also a snippet.</summary>
    private static readonly int[] OnceDifferent = [2069, 3065, 3296, 4192, 4244];

    [Fact]
    public void Programs_of_the_day_compute_the_same_when_interpreted()
    {
        // The same for a whole day, so that a failure in CI is there again at the desk.
        var seed = Number(SeedVariable) ?? int.Parse(DateTime.UtcNow.ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
        var count = Number(CountVariable) ?? 150;
        // Each day has seeds of its own.
        var first = unchecked(seed * 1_000) & 0x3fffffff;

        var verdicts = Enumerable.Range(first, count).Concat(OnceDifferent).Chunk(BatchSize).SelectMany(ProgramBatch.Judge).ToList();

        var refused = verdicts.Where(static verdict => verdict.Refusal is not null).ToList();
        output.WriteLine($"seed {seed}, {verdicts.Count} programs, {refused.Count} refused");
        foreach (var verdict in refused.Take(20))
        {
            output.WriteLine($"{verdict.Seed} refused: {verdict.Refusal}");
        }

        var differences = verdicts.Where(static verdict => verdict.Difference is not null).ToList();
        Assert.True(
            differences.Count == 0,
            $"{differences.Count} of {verdicts.Count} differ; again with {SeedVariable}={seed}:\n"
                + string.Join('\n', differences.Take(20).Select(static verdict => $"{verdict.Seed}: {verdict.Difference}"))
                + "\n" + (differences.Count == 0 ? string.Empty : ProgramWriter.Write(differences[0].Seed)));
        Assert.True(refused.Count <= verdicts.Count * RefusedAtMost, $"{refused.Count} of {verdicts.Count} are refused.");
    }

    private static int? Number(string variable) => Environment.GetEnvironmentVariable(variable) is { Length: > 0 } given
        ? int.Parse(given, CultureInfo.InvariantCulture)
        : null;
}
