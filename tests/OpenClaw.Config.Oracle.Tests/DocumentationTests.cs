using System.Text.RegularExpressions;
using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Oracle.Tests.Judging;
using OpenClaw.Config.Posture.Validity;
using Xunit.Abstractions;

namespace OpenClaw.Config.Oracle.Tests;

/// <summary>Every JSON5 example in the documentation that ships with OpenClaw, judged by its validator and by us: what people copy.</summary>
public partial class DocumentationTests(ITestOutputHelper output)
{
    // Releases differ in how many there are; a tenth of them would mean that they are no longer found.
    private const int AtLeast = 1_000;

    [LiveFact]
    public async Task Verdict_and_validator_agree_on_every_example()
    {
        var folder = Path.Combine(OracleInstallation.Required.Package, "docs");
        var examples = Directory.EnumerateFiles(folder, "*.md*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .SelectMany(file => Block().Matches(File.ReadAllText(file)).Select((match, index) => new OracleInput($"{Path.GetRelativePath(folder, file)}#{index}", match.Groups[1].Value)))
            .ToList();
        Assert.True(examples.Count >= AtLeast, $"Only {examples.Count} examples in {folder}.");

        var verdicts = await LiveOracle.JudgeAsync(OracleInstallation.Required, examples);

        var differences = new List<string>();
        foreach (var (example, verdict) in examples.Zip(verdicts))
        {
            var reading = ConfigFile.Read("/openclaw/openclaw.json", example.Json, new NoFiles(isKnown: true), new ConfigFileOptions { Environment = new Dictionary<string, string>() });
            var ours = GatewayVerdict.On(reading, SchemaFacts.For());
            // Programs for secrets are looked for on the machine that judges, where those of the examples are not.
            var theirs = verdict.Issues.Where(static issue => !issue.Message.Contains("is not readable", StringComparison.Ordinal)).Select(static issue => issue.Path).ToHashSet();
            if (!theirs.SetEquals(ours.Paths))
            {
                differences.Add($"{example.Id}: the validator at [{string.Join(", ", theirs)}], we at [{string.Join(", ", ours.Paths)}] {ours.FirstMessage}");
            }
        }

        output.WriteLine($"{examples.Count} examples, {verdicts.Count(static verdict => verdict.Valid)} valid");
        Assert.True(differences.Count == 0, string.Join('\n', differences));
    }

    [GeneratedRegex(@"^[ \t]*```json5[^\n]*\n(.*?)^[ \t]*```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
