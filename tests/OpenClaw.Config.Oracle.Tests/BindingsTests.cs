using System.Globalization;
using System.Text.Json;
using OpenClaw.Config.Oracle.Tests.Judging;
using OpenClaw.Config.Posture.Tests.Recorded;
using OpenClaw.Config.Testing;
using Xunit.Abstractions;

namespace OpenClaw.Config.Oracle.Tests;

/// <summary>What the rules about routing say of bindings, accounts, broadcasts and programs, against OpenClaw's own functions: configurations that nobody thought of, others every day.</summary>
public class BindingsTests(ITestOutputHelper output)
{
    // For a longer search.
    private const string CountVariable = "OPENCLAW_CONFIG_BINDINGS";

    [LiveFact]
    public async Task What_is_said_of_bindings_is_what_OpenClaw_does()
    {
        var (seed, count) = (Search.Seed, Search.Number(CountVariable) ?? 1000);
        var answer = await NodeScript.RunFileAsync(
            OracleInstallation.Required,
            Repository.PathOf("tests", "OpenClaw.Config.Posture.Tests", "Cases", "bindings.mjs"),
            [OracleInstallation.Required.Package, count.ToString(CultureInfo.InvariantCulture), seed.ToString(CultureInfo.InvariantCulture)],
            []);
        Assert.True(answer.Lines.Length == count, $"{answer.Lines.Length} of {count}:\n{answer.Error}");

        var wrong = answer.Lines.SelectMany(static line => BindingDifferences.Of(JsonDocument.Parse(line).RootElement)).ToList();

        output.WriteLine($"seed {seed}, {count} configurations");
        Assert.True(wrong.Count == 0, $"{wrong.Count} differences; again with {Search.SeedVariable}={seed}:\n{string.Join('\n', wrong.OrderBy(static difference => difference.Length).Take(20))}");
    }
}
