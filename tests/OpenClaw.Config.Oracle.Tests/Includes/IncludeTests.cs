using System.Text.Encodings.Web;
using System.Text.Json;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Oracle.Tests.Judging;
using OpenClaw.Config.Posture.Validity;
using OpenClaw.Config.Testing;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Oracle.Tests.Includes;

/// <summary><c>$include</c> with real files and links: what the tool makes of a folder, and what the real gateway makes of the same folder.</summary>
public sealed class IncludeTests
{
    private const string Update = "OPENCLAW_CONFIG_UPDATE";

    private static readonly JsonSerializerOptions Lines = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Lazy<Task<IReadOnlyDictionary<string, IncludeVerdict>>> Verdicts = new(AskAsync);

    private static string RecordedPath => Repository.PathOf("tests", "OpenClaw.Config.Oracle.Tests", "Recorded", "includes.jsonl");

    public static TheoryData<string> Ids() => [.. IncludeCases.All.Select(static each => each.Id)];

    [Theory, MemberData(nameof(Ids))]
    public async Task The_tool_judges_as_the_gateway(string id)
    {
        var verdict = (await Verdicts.Value)[id];
        using var folder = new IncludeFolder();
        var each = IncludeCases.All.Single(each => each.Id == id);
        each.Build(folder);
        var path = folder.At(each.Path);

        var reading = InputReading.Of(
            new InputResult(path, path, File.ReadAllText(path), null),
            roots: IncludeRoots.Parse(each.Roots is null ? null : folder.Named(each.Roots), folder.At("home")));
        var ours = GatewayVerdict.On(reading, SchemaFacts.For());

        Assert.True(
            ours.IsValid == verdict.Valid && ours.Paths.ToHashSet().SetEquals(verdict.Issues),
            $"{id}: the gateway at [{string.Join(", ", verdict.Issues)}], we at [{string.Join(", ", ours.Paths)}] {ours.FirstMessage}");
    }

    private static async Task<IReadOnlyDictionary<string, IncludeVerdict>> AskAsync()
    {
        var recorded = File.Exists(RecordedPath) ? Read(await File.ReadAllLinesAsync(RecordedPath)) : [];
        if (OracleInstallation.Current is null && !OracleInstallation.LiveIsDemanded)
        {
            return recorded;
        }

        var live = await AskGatewayAsync();
        if (Environment.GetEnvironmentVariable(Update) == "1")
        {
            await File.WriteAllLinesAsync(RecordedPath, live.Values.Select(static verdict => JsonSerializer.Serialize(verdict, Lines)));
            recorded = live;
        }

        var stale = live.Values.Where(verdict => !recorded.TryGetValue(verdict.Id, out var then) || !Same(verdict, then)).Select(static verdict => verdict.Id).ToList();
        Assert.True(stale.Count == 0, $"Recorded/includes.jsonl is not what OpenClaw says now: {string.Join(", ", stale)}. Run with {Update}=1.");
        return live;
    }

    private static async Task<Dictionary<string, IncludeVerdict>> AskGatewayAsync()
    {
        var folders = IncludeCases.All.ToDictionary(static each => each, static _ => new IncludeFolder());
        try
        {
            foreach (var (each, folder) in folders)
            {
                each.Build(folder);
            }

            var installation = OracleInstallation.Required;
            var answer = await NodeScript.RunAsync(installation, "includes.mjs", installation.Package, folders.Select(static pair => JsonSerializer.Serialize(
                new { id = pair.Key.Id, path = pair.Value.At(pair.Key.Path), roots = pair.Key.Roots is { } roots ? pair.Value.Named(roots) : null, home = pair.Value.At("home") },
                Lines)));
            Assert.True(answer.Lines.Length == folders.Count, $"The gateway judged {answer.Lines.Length} of {folders.Count} folders:\n{answer.Error}");
            return Read(answer.Lines);
        }
        finally
        {
            foreach (var folder in folders.Values)
            {
                folder.Dispose();
            }
        }
    }

    private static Dictionary<string, IncludeVerdict> Read(IEnumerable<string> lines) =>
        lines.Select(static line => JsonSerializer.Deserialize<IncludeVerdict>(line, Lines)!).ToDictionary(static verdict => verdict.Id);

    private static bool Same(IncludeVerdict one, IncludeVerdict other) => one.Valid == other.Valid && one.Issues.SequenceEqual(other.Issues);

    private sealed record IncludeVerdict(string Id, bool Valid, IReadOnlyList<string> Issues);
}
