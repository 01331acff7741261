using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenClaw.Config.Oracle.Tests.Judging;

/// <summary>Runs <c>oracle.mjs</c>, which asks the real validator and the real audit inside one process.</summary>
internal static class LiveOracle
{
    private static readonly JsonSerializerOptions Lines = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static async Task<IReadOnlyList<OracleVerdict>> JudgeAsync(OracleInstallation installation, IReadOnlyList<OracleInput> inputs)
    {
        var answer = await NodeScript.RunAsync(
            installation,
            "oracle.mjs",
            installation.Package,
            inputs.Select(static input => JsonSerializer.Serialize(new { id = input.Id, raw = input.Json, env = input.Environment }, Lines)));
        var verdicts = answer.Lines.Select(static line => JsonSerializer.Deserialize<OracleVerdict>(line, Lines)!).ToList();
        return answer.ExitCode == 0 && verdicts.Select(verdict => verdict.Id).SequenceEqual(inputs.Select(input => input.Id))
            ? verdicts
            : throw new InvalidOperationException(
                $"The oracle judged {verdicts.Count} of {inputs.Count} configurations and left with exit code {answer.ExitCode}:\n{answer.Error}");
    }
}
