using OpenClaw.Config.Oracle.Tests.Judging;

namespace OpenClaw.Config.Oracle.Tests;

/// <summary>The judge itself: it must be able to say yes and no, or nothing else here means anything.</summary>
public class OracleTests
{
    private const string Suite = "judge";

    private static readonly OracleInput[] Inputs =
    [
        new("a plain gateway", """{"gateway": {"mode": "local", "bind": "loopback"}}"""),
        new("a word for a number", """{"gateway": {"port": "18789"}}"""),
        new("a misspelt section", """{"gatway": {"mode": "local"}}"""),
        new("an agent that is not there", """{"bindings": [{"agentId": "nobody", "match": {"channel": "telegram"}}]}"""),
        new("half a file", """{"gateway": {"""),
        new("an open door", """{"gateway": {"mode": "local", "bind": "lan", "auth": {"mode": "token", "token": "${DOOR}"}}}""",
            new Dictionary<string, string> { ["DOOR"] = "not-a-secret-DOOR" }),
    ];

    [Fact]
    public async Task Verdicts_tell_good_from_bad_and_say_where()
    {
        var verdicts = (await Judge.AskAsync(Suite, Inputs)).ToDictionary(verdict => verdict.Id);

        Assert.True(verdicts["a plain gateway"].Valid);
        Assert.Equal(["gateway.port"], verdicts["a word for a number"].Issues.Select(issue => issue.Path));
        Assert.False(verdicts["a misspelt section"].Valid);
        Assert.False(verdicts["an agent that is not there"].Valid);
        Assert.False(verdicts["half a file"].Valid);
    }

    [Fact]
    public async Task Findings_come_with_valid_configurations_only()
    {
        var verdicts = (await Judge.AskAsync(Suite, Inputs)).ToDictionary(verdict => verdict.Id);

        Assert.Contains(verdicts["a plain gateway"].Findings!, finding => finding.CheckId == "gateway.loopback_no_auth");
        Assert.DoesNotContain(verdicts["an open door"].Findings!, finding => finding.CheckId == "gateway.loopback_no_auth");
        Assert.Null(verdicts["a word for a number"].Findings);
    }

    [LiveFact]
    public async Task Recorded_verdicts_are_what_OpenClaw_says_now()
    {
        var live = await Judge.AskAsync(Suite, Inputs);

        RecordedVerdicts.AssertCurrent(Suite, Inputs, live);
    }

    [LiveFact]
    public void The_installed_version_is_the_one_whose_facts_are_embedded()
    {
        var manifest = File.ReadAllText(Path.Combine(OracleInstallation.Required.Package, "package.json"));

        Assert.Contains($"\"version\": \"{Judge.Version}\"", manifest);
    }
}
