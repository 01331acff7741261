using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Oracle.Tests.Judging;
using OpenClaw.Config.Oracle.Tests.Suites;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Oracle.Tests;

/// <summary>A check that the configuration accepts is no finding of the real audit any more: what is emitted for it is what the audit reads.</summary>
public class AcceptedChecksTests
{
    private const string Suite = "accepted";

    private const string OpenGroup = """
        claw.Gateway(g => g.Mode(GatewayMode.Local).Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("OPENCLAW_TOKEN"))).TrustedProxies("127.0.0.1"));
        claw.Gateway(g => g.Tailscale(t => t.Mode(TailscaleMode.Serve)));
        claw.Channels(c => c.Telegram(t => t.GroupPolicy(GroupPolicy.Open)));
        claw.Tools(t => t.Profile(ToolProfile.Messaging));
        """;

    private static readonly string[] Accepted =
    [
        "security.exposure.open_groups_with_control_plane_tools", "security.exposure.open_groups_with_elevated", "security.trust_model.multi_user_heuristic",
        "gateway.tailscale_serve",
    ];

    private static readonly OracleInput[] Inputs =
    [
        Input("as it is", OpenGroup),
        .. Accepted.Select(static check => Input(check, $"claw.AcceptRisk(\"{check}\", because: \"The group's agent can only answer.\", until: \"2027-03-31\");\n{OpenGroup}")),
    ];

    [Fact]
    public async Task An_accepted_check_is_out_of_the_audits_report_and_nothing_else_is()
    {
        var verdicts = (await Judge.AskAsync(Suite, Inputs)).ToDictionary(static verdict => verdict.Id);
        var before = Checks(verdicts["as it is"]);

        Assert.Subset(before.ToHashSet(), Accepted.ToHashSet());
        Assert.All(Accepted, check => Assert.Equal(
            before.Except([check]).Concat(["config.insecure_or_dangerous_flags", "security.audit.suppressions.active"]).Order(StringComparer.Ordinal),
            Checks(verdicts[check]).Order(StringComparer.Ordinal)));
    }

    [LiveFact]
    public async Task Recorded_verdicts_are_what_OpenClaw_says_now() => RecordedVerdicts.AssertCurrent(Suite, Inputs, await Judge.AskAsync(Suite, Inputs));

    private static IEnumerable<string> Checks(OracleVerdict verdict) => (verdict.Findings ?? throw new InvalidOperationException(verdict.Explanation)).Select(static finding => finding.CheckId);

    private static OracleInput Input(string name, string body)
    {
        var result = ConfigEvaluator.Evaluate(ConfigCompilation.Create(ConfigCompilation.Wrap(body)).Verified(), CancellationToken.None);
        var json = Emission.ToJson(Assert.Single(result.Documents).Document);
        return new(name, json, FakeSecrets.For(json));
    }
}
