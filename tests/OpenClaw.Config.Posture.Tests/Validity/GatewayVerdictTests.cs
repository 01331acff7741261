using System.Text.Json;
using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Posture.Tests.Testing;
using OpenClaw.Config.Posture.Validity;
using OpenClaw.Config.Posture.Validity.Hosts;
using Xunit.Abstractions;

namespace OpenClaw.Config.Posture.Tests.Validity;

/// <summary>
/// The verdict against recorded ones of OpenClaw 2026.9.6 (<c>openclaw config validate</c>): on configurations that the schema decides,
/// and on those that a rule beyond it decides.
/// </summary>
public sealed class GatewayVerdictTests(ITestOutputHelper output)
{
    public static IEnumerable<JsonElement> Cases() => Json.Cases("validation.jsonl").Concat(Json.Cases("validity.jsonl"));

    [Fact]
    public void Verdicts_and_paths_are_those_of_the_validator()
    {
        var facts = SchemaFacts.For();
        var (agreed, all) = (0, 0);
        var failures = new List<string>();
        foreach (var element in Cases())
        {
            all++;
            var difference = Difference(element, facts);
            agreed += difference is null or [' ', ..] ? 1 : 0;
            if (difference is not null)
            {
                failures.Add($"{element.GetProperty("id")} [{string.Join(' ', element.Texts("rules"))}]: {difference.Trim()}");
            }
        }

        output.WriteLine($"{agreed} of {all} verdicts agree");
        Assert.True(failures.Count == 0, $"{failures.Count} of {all}:\n{string.Join('\n', failures)}");
        Assert.True(all > 2500, $"only {all} cases");
    }

    [Fact]
    public void Nothing_valid_is_refused()
    {
        var facts = SchemaFacts.For();
        foreach (var element in Cases().Where(static element => element.Texts("paths").Length == 0))
        {
            var difference = Difference(element, facts);
            Assert.True(difference is null, $"{element.GetProperty("id")}: {difference}");
        }
    }

    [Fact]
    public void Warnings_are_those_of_the_validator()
    {
        var facts = SchemaFacts.For();
        var (given, failures) = (0, new List<string>());
        foreach (var element in Json.Cases("validity.jsonl"))
        {
            var (ours, expected) = (Verdict(element, facts).WarningPaths.ToHashSet(StringComparer.Ordinal), element.Texts("warnings"));
            given += ours.Count;
            if (!ours.SetEquals(expected))
            {
                failures.Add($"{element.GetProperty("id")}: validator at [{string.Join(", ", expected.Except(ours))}], verdict at [{string.Join(", ", ours.Except(expected))}]");
            }
        }

        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.True(given > 150, $"only {given} warnings");
    }

    // A blank in front: the verdict agrees, and only the paths differ.
    private static string? Difference(JsonElement element, SchemaFacts facts)
    {
        var expected = element.Texts("paths");
        var verdict = Verdict(element, facts);
        if (verdict.IsValid != (expected.Length == 0))
        {
            return verdict.IsValid ? $"passed although invalid at {string.Join(", ", expected)}" : $"refused although valid: {verdict.FirstMessage}";
        }

        var ours = verdict.Paths.ToHashSet(StringComparer.Ordinal);
        return ours.SetEquals(expected)
            ? null
            : $" validator at [{string.Join(", ", expected.Distinct())}], verdict at [{string.Join(", ", ours)}]";
    }

    private static GatewayVerdict Verdict(JsonElement element, SchemaFacts facts)
    {
        var text = element.TryGetProperty("raw", out var raw) ? raw.GetString()! : element.GetProperty("config").GetRawText();
        var options = new ConfigFileOptions { Environment = new Dictionary<string, string>() };
        return GatewayVerdict.On(ConfigFile.Read("/etc/claw/openclaw.json", text, new NoFiles(isKnown: true), options), facts, host: new RecordedHost());
    }

    // What the machine was like on which the verdicts were recorded: it had none of the folders and programs that the cases name.
    private sealed class RecordedHost : IGatewayHost
    {
        public HostPath Find(string path) => new(HostPathKind.Missing);
    }
}
