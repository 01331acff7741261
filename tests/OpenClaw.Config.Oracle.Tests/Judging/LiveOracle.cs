using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenClaw.Config.Testing;

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
        var start = new ProcessStartInfo(installation.Node)
        {
            ArgumentList = { Repository.PathOf("tests", "OpenClaw.Config.Oracle.Tests", "oracle", "oracle.mjs"), installation.Package },
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        };
        using var process = Process.Start(start)!;
        try
        {
            var output = process.StandardOutput.ReadToEndAsync();
            var error = process.StandardError.ReadToEndAsync();
            foreach (var (id, json, environment) in inputs)
            {
                await process.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { id, raw = json, env = environment }, Lines));
            }

            process.StandardInput.Close();
            var verdicts = Parse(await output);
            await process.WaitForExitAsync();
            return process.ExitCode == 0 && verdicts.Select(verdict => verdict.Id).SequenceEqual(inputs.Select(input => input.Id))
                ? verdicts
                : throw new InvalidOperationException(
                    $"The oracle judged {verdicts.Count} of {inputs.Count} configurations and left with exit code {process.ExitCode}:\n{await error}");
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    private static List<OracleVerdict> Parse(string lines) =>
    [
        .. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<OracleVerdict>(line, Lines)!),
    ];
}
