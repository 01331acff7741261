using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Versions;
using OpenClaw.Config.Oracle.Tests.Judging;
using OpenClaw.Config.Posture.Validity;
using OpenClaw.Config.Testing;
using OpenClaw.Config.Testing.Differential;
using Xunit.Abstractions;

namespace OpenClaw.Config.Oracle.Tests;

/// <summary>
/// Our verdict, schema and rules beyond it, against the real validator on configurations that nobody thought of: made from the facts,
/// others every day.
/// </summary>
public class DifferentialTests(ITestOutputHelper output)
{
    // With an older OpenClaw installed where OPENCLAW_ORACLE says: its facts instead of the newest.
    private const string VersionVariable = "OPENCLAW_CONFIG_VERSION";

    // For a thorough search: with 100000, every sample there is.
    private const string SamplesVariable = "OPENCLAW_CONFIG_SAMPLES";
    private const int Enough = 50;
    private const int Shown = 40;

    [LiveFact]
    public async Task Verdict_and_validator_agree_on_configurations_of_the_day()
    {
        var seed = Search.Seed;
        var samples = Search.Number(SamplesVariable) ?? 2_000;
        output.WriteLine($"seed {seed}, {samples} samples");
        var facts = SchemaFacts.For(Environment.GetEnvironmentVariable(VersionVariable) is { Length: > 0 } version ? version : OpenClawVersions.Default);
        var isNewest = facts.Version == OpenClawVersions.Default;
        var cases = FactWalker.ForJudge(facts, seed, samples, combinations: samples / 2).ToList();

        var verdicts = await LiveOracle.JudgeAsync(OracleInstallation.Required, [.. cases.Select((walk, index) => new OracleInput($"{index} {walk.Id}", JsonWriter.Write(walk.Root)))]);

        var differences = new List<string>();
        foreach (var (walk, verdict) in cases.Zip(verdicts))
        {
            var paths = verdict.Issues.Select(static issue => issue.Path).ToList();
            var ours = GatewayVerdict.On(walk.Root, facts, ValidityStage.Extensions);
            // Of older versions the verdict counts, not in which places their validators tell a mistake.
            var theirs = isNewest || ours.Paths.Any() == verdict.Valid ? paths : [.. ours.Paths];
            if (ValidatorAgreement.Difference([.. ours.Paths], ours.FirstMessage, verdict.Valid, theirs) is { } difference)
            {
                differences.Add($"{verdict.Explanation}\n    {difference}\n    {JsonWriter.Write(walk.Root).ReplaceLineEndings("")}");
            }
        }

        var valid = verdicts.Count(verdict => verdict.Valid);
        output.WriteLine($"{valid} valid, {verdicts.Count - valid} invalid");
        Assert.True(valid > Enough && verdicts.Count - valid > Enough, $"Only {valid} valid of {verdicts.Count}: too much alike to tell anything.");
        Assert.True(
            differences.Count == 0,
            $"{differences.Count} of {cases.Count} differ; again with {Search.SeedVariable}={seed}:\n{string.Join('\n', differences.Take(Shown))}");
    }
}
