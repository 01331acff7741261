using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Oracle.Tests.Judging;

/// <summary>The verdicts of an earlier live run, one line each, for machines without npm.</summary>
internal static class RecordedVerdicts
{
    /// <summary>Set to 1, a live run rewrites the recorded verdicts of the suites it judges.</summary>
    public const string RecordVariable = "OPENCLAW_CONFIG_UPDATE";

    private static readonly JsonSerializerOptions Lines = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static bool IsRecording => Environment.GetEnvironmentVariable(RecordVariable) == "1";

    public static IReadOnlyList<OracleVerdict> Replay(string suite, IReadOnlyList<OracleInput> inputs)
    {
        var recorded = Read(suite);
        return
        [
            .. inputs.Select(input => recorded.TryGetValue(KeyOf(input), out var verdict)
                ? verdict.ToVerdict(input.Id)
                : throw new InvalidOperationException($"There is no OpenClaw here, and no recorded verdict for '{input.Id}' as it is now. {Remedy}")),
        ];
    }

    /// <summary>Fails when the recorded verdicts lack something or have it wrong in the light of a live run.</summary>
    public static void AssertCurrent(string suite, IReadOnlyList<OracleInput> inputs, IReadOnlyList<OracleVerdict> live)
    {
        var now = TextOf(inputs, live).Split('\n');
        var then = File.Exists(PathOf(suite)) ? File.ReadAllLines(PathOf(suite)) : [];
        var changed = now.Except(then).Concat(then.Except(now)).Where(line => line.Length > 0).ToList();
        Assert.True(changed.Count == 0, $"Recorded/{suite}.jsonl is not what OpenClaw says now. {Remedy}\n{string.Join('\n', changed.Take(10))}");
    }

    public static void Write(string suite, IReadOnlyList<OracleInput> inputs, IReadOnlyList<OracleVerdict> verdicts)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(suite))!);
        File.WriteAllText(PathOf(suite), TextOf(inputs, verdicts));
    }

    private static string Remedy => $"Run {RecordVariable}=1 dotnet test tests/OpenClaw.Config.Oracle.Tests where npm is, and commit what changed.";

    private static string TextOf(IReadOnlyList<OracleInput> inputs, IReadOnlyList<OracleVerdict> verdicts)
    {
        var lines = inputs.Zip(verdicts, (input, verdict) => RecordedVerdict.Of(KeyOf(input), verdict))
            .DistinctBy(verdict => verdict.Key)
            .OrderBy(verdict => verdict.Id, StringComparer.Ordinal)
            .Select(verdict => JsonSerializer.Serialize(verdict, Lines) + "\n");
        return string.Concat(lines);
    }

    private static Dictionary<string, RecordedVerdict> Read(string suite) => File.Exists(PathOf(suite))
        ? File.ReadLines(PathOf(suite)).Select(line => JsonSerializer.Deserialize<RecordedVerdict>(line, Lines)!).ToDictionary(verdict => verdict.Key)
        : [];

    private static string KeyOf(OracleInput input)
    {
        var variables = (input.Environment ?? new Dictionary<string, string>()).OrderBy(pair => pair.Key, StringComparer.Ordinal);
        var whole = string.Join('\0', [Judge.Version, .. variables.Select(pair => $"{pair.Key}={pair.Value}"), input.Json]);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(whole)).AsSpan(0, 12));
    }

    private static string PathOf(string suite) => Repository.PathOf("tests", "OpenClaw.Config.Oracle.Tests", "Recorded", suite + ".jsonl");
}
