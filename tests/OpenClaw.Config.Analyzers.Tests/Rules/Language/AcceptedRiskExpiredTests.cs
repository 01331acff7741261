using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Language;

public sealed class AcceptedRiskExpiredTests() : RuleTests("OCC0005")
{
    [Fact, Fires]
    public Task WhenTheDayIsOver_TheRiskAndWhatItCoveredAreReported() => Judged("2027-04-01", """
        claw.AcceptRisk(/*!OCC0005*/[|"OCC2021"|], because: "The demo.", until: "2027-03-31");
        claw.Discovery(d => d.Mdns(m => m.Mode(/*!OCC2021*/[|DiscoveryMdnsMode.Full|])));
        """);

    [Theory, NearMiss]
    [InlineData("2027-03-31")]
    [InlineData("2026-12-01")]
    public Task UntilTheDay_NothingIsReported(string today) => Judged(today, """
        claw.AcceptRisk("OCC2021", because: "The demo.", until: "2027-03-31");
        claw.Discovery(d => d.Mdns(m => m.Mode(DiscoveryMdnsMode.Full)));
        """);

    [Fact, SilentOnUnknown]
    public Task WhereNobodySaysTheDay_NothingIsReported() => CodeTest.ReportsInBody("""
        claw.AcceptRisk("OCC2021", because: "The demo.", until: "2001-01-01");
        claw.Discovery(d => d.Mdns(m => m.Mode(DiscoveryMdnsMode.Full)));
        """);

    [Fact, NearMiss]
    public Task ADayThatThereIsNot_IsAMistakeInTheCode() => CodeTest.ReportsInBody("""
        /*!OCC0001*/[|claw.AcceptRisk("OCC2021", because: "The demo.", until: "2027-02-30")|];
        """);

    private static Task Judged(string today, string body) =>
        CodeTest.Reports(new ProjectProperties(new Dictionary<string, string> { ["OpenClawToday"] = today }), ConfigCompilation.Wrap(CodeTest.Quiet + "\n" + body));
}
