using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.EndToEnd;

/// <summary>The two views of what OpenClaw's audit looks at: ours, and with <c>OpenClawAuditParity</c> its own.</summary>
public sealed class AuditParityTests
{
    private const string Wide = """claw.Gateway(g => g.TrustedProxies("127.0.0.1"));""";

    // An open group that reaches an agent which can only answer.
    private const string OpenGroupWithoutShell = """
        claw.Channels(c => c.Telegram(t => t.GroupPolicy(GroupPolicy.Open)));
        claw.Tools(t => t.Profile(ToolProfile.Messaging));
        """;

    [Fact]
    public async Task AsTheAuditReports_ItsChecksSpeakInPlaceOfOurRules()
    {
        var found = await AsAudit(OpenGroupWithoutShell);

        Assert.Equal(
            [
                "OCC9201 security.exposure.open_groups_with_control_plane_tools", "OCC9201 security.exposure.open_groups_with_elevated",
                "OCC9202 security.trust_model.multi_user_heuristic",
            ],
            found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task AsOurRulesReport_AnAgentThatCanOnlyAnswerIsNoMatter_AndTheProofIsWorthKnowing()
    {
        var found = await AnalyzerRun.OfAsync(ConfigCompilation.Create(ConfigCompilation.Wrap(CodeTest.Quiet + "\n" + OpenGroupWithoutShell)).Verified());

        Assert.Equal(
            ["OCC9060 security.exposure.open_groups_with_control_plane_tools", "OCC9060 security.exposure.open_groups_with_elevated"],
            found.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Properties["checkId"]}").Order(StringComparer.Ordinal));
        Assert.All(found, static diagnostic => Assert.Equal("GroupPolicy.Open", CodeTest.TextAt(diagnostic.Location)));
    }

    [Fact]
    public async Task WhatIsAcceptedOfTheAudit_IsOutOfBothViews_AndTheSuppressionIsInTheAuditsOwn()
    {
        const string accepted = OpenGroupWithoutShell + """
            claw.AcceptRisk("security.exposure.open_groups_with_control_plane_tools", because: "Only answers.");
            claw.AcceptRisk("security.exposure.open_groups_with_elevated", because: "Only answers.");
            """;

        Assert.Empty(await AnalyzerRun.OfAsync(ConfigCompilation.Create(ConfigCompilation.Wrap(CodeTest.Quiet + "\n" + accepted)).Verified()));
        Assert.Equal(
            ["OCC9202 config.insecure_or_dangerous_flags", "OCC9202 security.trust_model.multi_user_heuristic", "OCC9203 security.audit.suppressions.active"],
            (await AsAudit(accepted)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public Task AsTheAuditReports_WhatAHelperAndALoopSetIsUnderlinedWhereItWasWritten() => CodeTest.Reports(
        new ProjectProperties(new Dictionary<string, string> { ["OpenClawAuditParity"] = "true" }),
        $$"""
        public static class Gateways
        {
            [OpenClawConfig("home")]
            public static void Home(OpenClawConfigBuilder claw)
            {
                {{CodeTest.QuietByPassword}}
                {{Wide}}
                Publish(claw, /*!OCC9201*/[|TailscaleMode.Funnel|]);
                foreach (var command in new[] { "device.status", /*!OCC9201*/[|"camera.snap"|] })
                {
                    claw.Gateway(g => g.Nodes(n => n.Commands(c => c.Allow(command))));
                }
            }

            private static void Publish(OpenClawConfigBuilder claw, TailscaleMode mode) => claw.Gateway(g => g.Tailscale(t => t.Mode(mode)));
        }
        """);

    [Theory]
    [InlineData("gateway.tailscale_funnel", "false")]
    [InlineData("OCC2014", "false")]
    [InlineData("OCC9201", "true")]
    public Task ARiskMayNameACheck_AndCoversItInBothViews(string risk, string parity) => CodeTest.Reports(
        new ProjectProperties(new Dictionary<string, string> { ["OpenClawAuditParity"] = parity }),
        ConfigCompilation.Wrap($$"""
            {{CodeTest.QuietByPassword}}
            {{Wide}}
            claw.AcceptRisk("{{risk}}", because: "A public demo.");
            claw.Gateway(g => g.Tailscale(t => t.Mode(TailscaleMode.Funnel)));
            """));

    [Fact]
    public Task ARiskThatNamesACheckWithoutAFinding_CoversNothing() => CodeTest.ReportsInBody("""
        claw.AcceptRisk(/*!OCC0004*/[|"gateway.tailscale_funnel"|], because: "A public demo.");
        """);

    private static async Task<IEnumerable<string>> AsAudit(string body)
    {
        var source = ConfigCompilation.Wrap(CodeTest.Quiet + "\n" + Wide + "\n" + body);
        var found = await AnalyzerRun.OfAsync(
            ConfigCompilation.Create(source).Verified(),
            options: new AnalyzerOptions([], new ProjectProperties(new Dictionary<string, string> { ["OpenClawAuditParity"] = "true" })));
        return found.Select(static diagnostic => $"{diagnostic.Id} {diagnostic.Properties["checkId"]}");
    }
}
