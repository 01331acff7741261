using OpenClaw.Config.Testing;
using Xunit.Abstractions;

namespace OpenClaw.Config.Evaluation.Tests.RandomPrograms;

/// <summary>
/// Programs that nobody wrote, interpreted and executed: equal bytes or a refusal that says so, never a difference. Others every day. A
/// longer search: <c>OPENCLAW_CONFIG_PROGRAMS=100000 OPENCLAW_CONFIG_SEED=7 dotnet test tests/OpenClaw.Config.Evaluation.Tests -c Release
/// --filter FullyQualifiedName~RandomPrograms</c>.
/// </summary>
public class RandomProgramTests(ITestOutputHelper output)
{
    private const string CountVariable = "OPENCLAW_CONFIG_PROGRAMS";
    private const int CountAtTheDesk = 200;
    private const int CountInCI = 2_000;
    private const int BatchSize = 150;
    private const int ShrunkAtMost = 3;
    private const double RefusedAtMost = 0.02;
    private const double BrokenAtMost = 0.05;

    [Fact]
    public void Programs_of_the_day_compute_the_same_when_interpreted()
    {
        var seed = Search.Seed;
        var count = Search.Number(CountVariable) ?? (Environment.GetEnvironmentVariable("CI") == "true" ? CountInCI : CountAtTheDesk);
        // Each day has seeds of its own.
        var first = unchecked(seed * 10_007) & 0x3fffffff;

        var tally = new ProgramTally();
        foreach (var verdicts in Enumerable.Range(first, count).Chunk(BatchSize).AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(static seeds => ProgramBatch.Judge([.. seeds.Select(ProgramWriter.Write)])))
        {
            tally.Add(verdicts);
        }

        output.WriteLine($"seed {seed}: {tally}");
        Assert.True(
            tally.Differences.Count == 0,
            $"{tally.Differences.Count} of {tally.Count} differ; again with {Search.SeedVariable}={seed} {CountVariable}={count}:\n"
                + string.Join('\n', tally.Differences.Take(20).Select(static verdict => $"{verdict.Program.Seed}: {verdict.Difference}"))
                + string.Concat(tally.Differences.Take(ShrunkAtMost).Select(Shrinker.Shrink).Select(static verdict => $"\n\n{verdict.Program.Seed}, made smaller: {verdict.Difference}\n{verdict.Program.Text}")));
        Assert.True(tally.Refused <= count * RefusedAtMost, $"{tally.Refused} of {count} are refused.");
        Assert.True(tally.Broken <= count * BrokenAtMost, $"{tally.Broken} of {count} do not compile.");
    }

    /// <summary>The way from a seed to a program and back must hold, or nothing that is found can be found again.</summary>
    [Fact]
    public void A_program_is_written_again_from_its_choices()
    {
        foreach (var program in Enumerable.Range(1, 50).Select(ProgramWriter.Write))
        {
            Assert.Equal(program.Text, ProgramWriter.Write(program.Name, program.Seed, program.Choices).Text);
        }
    }

    /// <summary>The simplest program there is: what shrinking ends in.</summary>
    [Fact]
    public void Without_choices_the_simplest_program_is_written()
    {
        var verdict = Assert.Single(ProgramBatch.Judge([ProgramWriter.Write("empty", 0, new Choice("program"))]));

        Assert.Equal((null, null, null), (verdict.Difference, verdict.Refusal, verdict.Error));
        Assert.DoesNotContain("if (", verdict.Program.Text, StringComparison.Ordinal);
    }
}
