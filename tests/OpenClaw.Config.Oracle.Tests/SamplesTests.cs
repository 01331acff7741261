using OpenClaw.Config.Oracle.Tests.Gateways;
using OpenClaw.Config.Oracle.Tests.Judging;
using OpenClaw.Config.Oracle.Tests.Suites;

namespace OpenClaw.Config.Oracle.Tests;

/// <summary>Every file that a sample emits, before the real validator and under a running gateway.</summary>
public class SamplesTests
{
    private const string Suite = "samples";

    public static TheoryData<string> Ids => [.. Samples.All.Select(input => input.Id)];

    [Fact]
    public void There_are_samples() => Assert.NotEmpty(Samples.All);

    [Fact]
    public async Task Every_sample_is_valid()
    {
        var verdicts = await Judge.AskAsync(Suite, Samples.All);

        Refused.None(verdicts);
    }

    [LiveFact]
    public async Task Recorded_verdicts_are_what_OpenClaw_says_now()
    {
        var live = await Judge.AskAsync(Suite, Samples.All);

        RecordedVerdicts.AssertCurrent(Suite, Samples.All, live);
    }

    [LiveTheory]
    [MemberData(nameof(Ids))]
    public async Task The_command_line_accepts_the_file_and_leaves_it_alone(string id)
    {
        var sample = Samples.Named(id);
        using var home = new GatewayHome(sample.Json, sample.Environment!);

        var result = await GatewayCommand.RunAsync(home, new Dictionary<string, string>(), "config", "validate", "--json");

        Assert.True(result.ExitCode == 0, result.ToString());
        Assert.True((bool)result.Json["valid"]!, result.ToString());
        Assert.Equal(sample.Json, File.ReadAllText(home.ConfigFile));
    }

    [LiveTheory]
    [MemberData(nameof(Ids))]
    [Trait("Speed", "Slow")]
    public async Task A_gateway_starts_on_the_file_and_answers(string id)
    {
        var sample = Samples.Named(id);
        var file = OfflineCopy.Of(sample.Json);
        await using var gateway = await RunningGateway.StartAsync(file, sample.Environment!);

        var live = await gateway.HealthAsync();
        Assert.True((bool)live!["ok"]!, live.ToJsonString());

        var health = await gateway.RunAsync("health", "--json");
        Assert.True(health.ExitCode == 0 && (bool)health.Json["ok"]!, $"{health}\n{gateway.Log}");
        Assert.Equal(file, gateway.ConfigText);
    }
}
