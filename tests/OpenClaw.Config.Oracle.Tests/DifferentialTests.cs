using System.Globalization;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Oracle.Tests.Judging;
using OpenClaw.Config.Testing.Differential;
using Xunit.Abstractions;

namespace OpenClaw.Config.Oracle.Tests;

/// <summary>
/// The schema check against the real validator on configurations that nobody thought of: made from the facts, others every day, where
/// nothing but the schema decides.
/// </summary>
public class DifferentialTests(ITestOutputHelper output)
{
    private const string SeedVariable = "OPENCLAW_CONFIG_SEED";
    private const int Samples = 400;
    private const int Combinations = 200;
    private const int Shown = 10;

    [LiveFact]
    public async Task Check_and_validator_agree_on_configurations_of_the_day()
    {
        var seed = Seed();
        output.WriteLine($"seed {seed}");
        var facts = SchemaFacts.For();
        var cases = FactWalker.ForJudge(facts, seed, Samples, Combinations).ToList();

        var verdicts = await LiveOracle.JudgeAsync(OracleInstallation.Required, [.. cases.Select((walk, index) => new OracleInput($"{index} {walk.Id}", JsonWriter.Write(walk.Root)))]);

        var differences = new List<string>();
        foreach (var (walk, verdict) in cases.Zip(verdicts))
        {
            var paths = verdict.Issues.Select(issue => issue.Path).ToList();
            if (ValidatorAgreement.Difference(SchemaCheck.Check(walk.Root, facts), verdict.Valid, paths) is { } difference)
            {
                differences.Add($"{verdict.Explanation}\n    {difference}\n    {JsonWriter.Write(walk.Root).ReplaceLineEndings("")}");
            }
        }

        Assert.True(verdicts.Count(verdict => verdict.Valid) > 100 && verdicts.Count(verdict => !verdict.Valid) > 50, "The configurations are too much alike to tell anything.");
        Assert.True(
            differences.Count == 0,
            $"{differences.Count} of {cases.Count} differ; again with {SeedVariable}={seed}:\n{string.Join('\n', differences.Take(Shown))}");
    }

    // The same for a whole day, so that a failure in CI is there again at the desk.
    private static int Seed() => Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } given
        ? int.Parse(given, CultureInfo.InvariantCulture)
        : int.Parse(DateTime.UtcNow.ToString("yyyyMMdd", CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
