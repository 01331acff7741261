using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Oracle.Tests.Judging;
using OpenClaw.Config.Oracle.Tests.Suites;
using OpenClaw.Config.Testing;
using OpenClaw.Config.Testing.Differential;

namespace OpenClaw.Config.Oracle.Tests;

/// <summary>
/// The audits that the tests of Posture are held against (<c>Cases/audit.jsonl</c> there): configurations with what the real audit says of
/// them, chosen so that every finding occurs several times. Where verdicts are recorded, they are chosen and written anew.
/// </summary>
public class RecordedAuditsTests
{
    private const int Tried = 3000;
    private const int EachFinding = 5;

    private static readonly JsonSerializerOptions Lines = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static string File { get; } = Repository.PathOf("tests", "OpenClaw.Config.Posture.Tests", "Cases", "audit.jsonl");

    [LiveFact]
    public async Task Recorded_audits_are_what_OpenClaw_says_now()
    {
        if (RecordedVerdicts.IsRecording)
        {
            await RecordAsync();
            return;
        }

        var cases = System.IO.File.ReadLines(File).Select(static line => JsonNode.Parse(line)!).ToList();
        var verdicts = await LiveOracle.JudgeAsync(
            OracleInstallation.Required,
            [.. cases.Select(static (item, index) => new OracleInput($"{index}", item["config"]!.ToJsonString(), item["environment"]!.Deserialize<Dictionary<string, string>>()))]);

        Assert.All(cases.Zip(verdicts), static pair =>
            Assert.Equal(pair.First["expect"]!.Deserialize<string[]>(), Audits.Theirs(pair.Second)));
    }

    private static async Task RecordAsync()
    {
        var made = Audits.Make(seed: 1, Tried);
        var verdicts = await LiveOracle.JudgeAsync(OracleInstallation.Required, [.. made.Select(static (configuration, index) => Audits.InputOf(configuration, $"{index}"))]);
        var seen = new Dictionary<string, int>();
        var chosen = new List<string>();
        // Small configurations first: they say more clearly what makes a finding.
        foreach (var (configuration, verdict) in made.Zip(verdicts).OrderBy(static pair => JsonWriter.Write(pair.First.Root).Length))
        {
            if (Audits.Theirs(verdict) is not { } findings || AuditDifferences.ReasonFor(configuration) is not null || findings.All(finding => seen.GetValueOrDefault(finding) >= EachFinding))
            {
                continue;
            }

            foreach (var finding in findings)
            {
                seen[finding] = seen.GetValueOrDefault(finding) + 1;
            }

            chosen.Add(LineOf(configuration, findings));
        }

        // And some large ones, where checks meet.
        chosen.AddRange(made.Zip(verdicts).Where(static pair => pair.Second.Findings?.Count > 14).Take(60).Select(static pair => LineOf(pair.First, Audits.Theirs(pair.Second)!)));
        await System.IO.File.WriteAllTextAsync(File, string.Concat(chosen.Select(static line => line + "\n")));
    }

    private static string LineOf(SecurityConfiguration configuration, IReadOnlyList<string> findings) => JsonSerializer.Serialize(
        new { config = JsonNode.Parse(JsonWriter.Write(configuration.Root)), environment = configuration.Environment, expect = findings },
        Lines);
}
