using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Oracle.Tests.Judging;
using OpenClaw.Config.Oracle.Tests.Suites;
using OpenClaw.Config.Testing;
using Xunit.Abstractions;

namespace OpenClaw.Config.Oracle.Tests;

/// <summary>Our audit against the real one on configurations that nobody thought of, others every day: the same checks, severities and order.</summary>
public class AuditDifferentialTests(ITestOutputHelper output)
{
    // For a longer search.
    private const string CountVariable = "OPENCLAW_CONFIG_AUDITS";
    private const int LeastChecks = 55;
    private const int Shown = 40;

    [LiveFact]
    public async Task Our_audit_and_the_real_one_agree_on_configurations_of_the_day()
    {
        var seed = Search.Seed;
        var count = Search.Number(CountVariable) ?? 1000;
        output.WriteLine($"seed {seed}, {count} configurations");
        var made = Audits.Make(seed, count);

        var verdicts = await LiveOracle.JudgeAsync(OracleInstallation.Required, [.. made.Select(static (configuration, index) => Audits.InputOf(configuration, $"{index}"))]);

        var (differences, seen, audited) = (new List<string>(), new HashSet<string>(), 0);
        foreach (var (configuration, verdict) in made.Zip(verdicts).Where(static pair => pair.Second.Valid || pair.Second.Error is not null))
        {
            var (ours, theirs) = (Audits.Ours(configuration), Audits.Theirs(verdict));
            audited++;
            seen.UnionWith(theirs ?? []);
            if (!(ours ?? ["fails"]).SequenceEqual(theirs ?? ["fails"]) && AuditDifferences.ReasonFor(configuration) is null)
            {
                differences.Add(
                    $"{verdict.Id}: only the real audit [{Without(theirs, ours)}], only ours [{Without(ours, theirs)}] {verdict.Error}\n"
                    + $"    {string.Join(' ', configuration.Environment.Keys)} {JsonWriter.Write(configuration.Root).ReplaceLineEndings("")}");
            }
        }

        output.WriteLine($"{audited} audited, {seen.Count} checks with their severities");
        Assert.True(audited * 10 > count * 9, $"Only {audited} of {count} are valid.");
        Assert.True(count < 1000 || seen.Count >= LeastChecks, $"Only {seen.Count} different findings: too much alike to tell anything.");
        Assert.True(
            differences.Count == 0,
            $"{differences.Count} of {audited} differ; again with {Search.SeedVariable}={seed}:\n{string.Join('\n', differences.Take(Shown))}");
    }

    // The first that differ, one by one: a finding may be given twice.
    private static string Without(IReadOnlyList<string>? all, IReadOnlyList<string>? others)
    {
        var rest = (others ?? ["fails"]).ToList();
        return string.Join(", ", (all ?? ["fails"]).Where(finding => !rest.Remove(finding)));
    }
}
