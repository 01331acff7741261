using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.EndToEnd;

/// <summary>OCC2001 on the operator's code.</summary>
public sealed class GatewayDoorCodeTests
{
    [Fact]
    public Task AModeThatAHelperSets_IsUnderlinedWhereItWasChosen() => CodeTest.Reports("""
        public static class Gateways
        {
            [OpenClawConfig("home")]
            public static void Home(OpenClawConfigBuilder claw) => Guard(claw, /*!OCC2001*/[|GatewayAuthMode.None|]);

            private static void Guard(OpenClawConfigBuilder claw, GatewayAuthMode mode) => claw.Gateway(g => g.Auth(a => a.Mode(mode)));
        }
        """);

    [Fact]
    public Task OfAFleet_OnlyTheOpenGatewayIsReported() => CodeTest.Reports("""
        public static class Gateways
        {
            [OpenClawFleet]
            public static void Cells(OpenClawFleetBuilder fleet)
            {
                foreach (var (name, mode) in new[] { ("one", GatewayAuthMode.Token), ("two", /*!OCC2001*/[|GatewayAuthMode.None|]) })
                {
                    fleet.Gateway(name, claw => claw.Gateway(g => g.Auth(a => a.Mode(mode).Token(Secret.FromEnv("T")))));
                }
            }
        }
        """);

    [Fact]
    public Task AModeThatIsNotKnown_IsNotReported() => CodeTest.Reports(ConfigCompilation.Wrap("""
        claw.Gateway(g => g.Auth(a => a.Mode(/*!OCC0001*/[|Environment.ProcessorCount|] > 4 ? GatewayAuthMode.Token : GatewayAuthMode.None)));
        """));

    [Theory]
    [InlineData(
        "claw.Gateway(g => g.Auth(a => a.Token(Secret.FromEnv(\"T\")).Mode(GatewayAuthMode.None)));",
        "claw.Gateway(g => g.Auth(a => a.Token(Secret.FromEnv(\"T\")).Mode(GatewayAuthMode.Token)));")]
    [InlineData(
        "claw.Gateway(g => g.Auth(a => a.Mode(GatewayAuthMode.Token)));",
        "claw.Gateway(g => g.Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv(\"OPENCLAW_GATEWAY_TOKEN\"))));")]
    [InlineData(
        "claw.Gateway(g => g.Port(18790));",
        "claw.Gateway(g => g.Port(18790).Auth(auth => auth.Token(Secret.FromEnv(\"OPENCLAW_GATEWAY_TOKEN\"))));")]
    public async Task TheFix_ClosesTheDoor(string before, string after)
    {
        var (document, diagnostics) = await FixRun.Prepare(ConfigCompilation.Wrap(before), "OCC2001");
        var mended = await FixRun.Apply(document, Assert.Single(await FixRun.Actions(document, Assert.Single(diagnostics))));
        Assert.Equal(ConfigCompilation.Wrap(after), mended);
        Assert.Empty(await AnalyzerRun.OfAsync(ConfigCompilation.Create(mended).Verified()));
    }
}
