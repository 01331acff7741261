using OpenClaw.Config.Analyzers.Rules.Language;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Language;

public sealed class RuleFailedTests() : RuleTests("OCC0009")
{
    [Fact, Fires]
    public void Failure_IsToldByPartAndTypeOnly()
    {
        var finding = RuleFailed.FindingOf("OCC2001", new FormatException("hunter2"));
        Assert.Equal(
            "OCC2001 failed on this configuration with FormatException; everything else was judged, so please report it with the code that brought it about",
            finding.Message);
    }

    [Fact, NearMiss]
    public void DocumentsByThemselves_AreNotReported() => StaysSilent("{ gateway: { port: 1, port: 'x' }, nonsense: true }");
}
