using System.Text.Json;
using OpenClaw.Config.Model.Json;
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
    // Rules that have no check yet; their cases are compared from the day they have one. And what lies with the reader of files:
    // whole texts, includes, variables and values that no JSON holds.
    private static readonly HashSet<string> Pending = new(StringComparer.Ordinal)
    {
        "F1", "F3", "F4", "F5", "M2", "M3", "M4",
    };

    // The validator of channels and plugin settings stops at eight issues, and then drops those that another one says as well.
    private const int PerhapsCut = 5;

    public static IEnumerable<JsonElement> Cases() => Json.Cases("validation.jsonl").Concat(Json.Cases("validity.jsonl"));

    [Fact]
    public void Verdicts_and_paths_are_those_of_the_validator()
    {
        var facts = SchemaFacts.For();
        var (compared, agreed, all) = (0, 0, 0);
        var failures = new List<string>();
        foreach (var element in Cases())
        {
            all++;
            var difference = Difference(element, facts);
            agreed += difference is null or [' ', ..] ? 1 : 0;
            if (!element.Texts("rules").Any(Pending.Contains))
            {
                compared++;
                if (difference is not null)
                {
                    failures.Add($"{element.GetProperty("id")} [{string.Join(' ', element.Texts("rules"))}]: {difference.Trim()}");
                }
            }
        }

        output.WriteLine($"{agreed} of {all} verdicts agree, {compared} compared with their paths");
        Assert.True(failures.Count == 0, $"{failures.Count} of {compared}:\n{string.Join('\n', failures)}");
        Assert.True(compared > 2200, $"only {compared} cases compared");
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
        foreach (var element in Json.Cases("validity.jsonl").Where(static element => !element.Texts("rules").Any(Pending.Contains)))
        {
            if (Read(element) is { } root)
            {
                var ours = GatewayVerdict.On(root, facts).Warnings.Select(static warning => warning.Path.ToString()).Order(StringComparer.Ordinal);
                Assert.True(element.Texts("warnings").Order(StringComparer.Ordinal).SequenceEqual(ours), $"{element.GetProperty("id")}: {string.Join(", ", ours)}");
            }
        }
    }

    // A blank in front: the verdict agrees, and only the paths differ.
    private static string? Difference(JsonElement element, SchemaFacts facts)
    {
        var expected = element.Texts("paths");
        if (Read(element) is not { } root)
        {
            return expected is [""] ? null : "not read";
        }

        var verdict = GatewayVerdict.On(root, facts);
        if (verdict.IsValid != (expected.Length == 0))
        {
            var message = verdict.Schema.Select(static violation => violation.Message).Concat(verdict.Errors.Select(static violation => violation.Message)).FirstOrDefault();
            return verdict.IsValid ? $"passed although invalid at {string.Join(", ", expected)}" : $"refused although valid: {message}";
        }

        var ours = verdict.Paths.ToHashSet(StringComparer.Ordinal);
        return ours.SetEquals(expected) || (expected.Length >= PerhapsCut && ours.Overlaps(expected))
            ? null
            : $" validator at [{string.Join(", ", expected.Distinct())}], verdict at [{string.Join(", ", ours)}]";
    }

    private static Model.Tree.ConfigNode? Read(JsonElement element)
    {
        var text = element.TryGetProperty("raw", out var raw) ? raw.GetString()! : element.GetProperty("config").GetRawText();
        var read = Json5Reader.Read(null, text);
        return read.IsSuccess ? read.Root : null;
    }
}
