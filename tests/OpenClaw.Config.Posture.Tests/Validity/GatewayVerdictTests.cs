using System.Text.Json;
using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Posture.Tests.Testing;
using OpenClaw.Config.Posture.Validity;
using Xunit.Abstractions;

namespace OpenClaw.Config.Posture.Tests.Validity;

/// <summary>
/// The verdict against recorded ones of OpenClaw 2026.9.6 (<c>openclaw config validate</c>): on configurations that the schema decides,
/// and on those that a rule beyond it decides.
/// </summary>
public sealed class GatewayVerdictTests(ITestOutputHelper output)
{
    // Where the verdict, or only its paths, differ on purpose.
    private static readonly Dictionary<string, string> Deliberate = new(StringComparer.Ordinal)
    {
        ["channels/channels.-telegram"] = "a name with blanks around it is reported as it is written",
        ["channels/channels.discord.threadBindings.webhookToken.source-provider-id"] = "the validator then checks the channel without its defaults and reports keys that are not missing",
        ["channels/channels.whatsapp.creds.json.source-provider-id"] = "likewise",
        ["schema/channels.signal.transport.0.kind-const"] = "the validator's list is cut at eight and misses one of the paths",
        ["file/plugins-load-missing-bad-telegram"] = "depends on a folder of the host",
        ["plugins/plugins.entries.GOOGLE.config.webSearch.apiKey"] = "an entry under another spelling of a plugin's name is not looked at yet",
        ["secrets/exec-command-does-not-exist"] = "depends on a file of the host",
        ["secrets/exec-command-does-not-exist-trusted-dir"] = "depends on a file of the host",
    };

    // The validator of channels and plugin settings stops at eight issues, and then drops those that another one says as well.
    private const int PerhapsCut = 5;

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
            if (difference is null == Deliberate.ContainsKey(element.GetProperty("id").GetString()!))
            {
                failures.Add($"{element.GetProperty("id")} [{string.Join(' ', element.Texts("rules"))}]: {difference?.Trim() ?? "agrees, so it is no exception any more"}");
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
        foreach (var element in Cases().Where(static element => element.Texts("paths").Length == 0 && !Deliberate.ContainsKey(element.GetProperty("id").GetString()!)))
        {
            var difference = Difference(element, facts);
            Assert.True(difference is null, $"{element.GetProperty("id")}: {difference}");
        }
    }

    [Fact]
    public void Every_warning_is_one_of_the_validator()
    {
        var facts = SchemaFacts.For();
        foreach (var element in Json.Cases("validity.jsonl"))
        {
            var ours = Verdict(element, facts).WarningPaths;
            Assert.True(ours.All(element.Texts("warnings").Contains), $"{element.GetProperty("id")}: {string.Join(", ", ours)}");
        }
    }

    [Theory]
    [InlineData("A18", "agents.defaults.heartbeat.agentId")]
    [InlineData("T5", "tools.web.search.provider")]
    [InlineData("C4", ".allowFrom")]
    [InlineData("L3", "")]
    [InlineData("L5", "")]
    [InlineData("F4", "")]
    [InlineData("M2", "")]
    [InlineData("M3", "agents.entries")]
    [InlineData("M4", "")]
    public void Warnings_are_given_where_the_validator_gives_them(string rule, string path)
    {
        var facts = SchemaFacts.For();
        var given = 0;
        foreach (var element in Json.Cases("validity.jsonl").Where(element => element.Texts("rules").Contains(rule)))
        {
            var ours = Verdict(element, facts).WarningPaths.ToList();
            var missing = element.Texts("warnings").Where(warning => warning.EndsWith(path, StringComparison.Ordinal)).Except(ours).ToList();
            given += ours.Count;
            Assert.True(missing.Count == 0, $"{element.GetProperty("id")}: {string.Join(", ", missing)}");
        }

        Assert.True(given > 1);
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
        return ours.SetEquals(expected) || (expected.Length >= PerhapsCut && ours.Overlaps(expected))
            ? null
            : $" validator at [{string.Join(", ", expected.Distinct())}], verdict at [{string.Join(", ", ours)}]";
    }

    private static GatewayVerdict Verdict(JsonElement element, SchemaFacts facts)
    {
        var text = element.TryGetProperty("raw", out var raw) ? raw.GetString()! : element.GetProperty("config").GetRawText();
        var options = new ConfigFileOptions { Environment = new Dictionary<string, string>() };
        return GatewayVerdict.On(ConfigFile.Read("/etc/claw/openclaw.json", text, new NoFiles(isKnown: true), options), facts);
    }
}
