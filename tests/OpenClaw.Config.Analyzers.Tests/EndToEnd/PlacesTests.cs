using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.EndToEnd;

/// <summary>From the operator's code to a squiggle: it stands under the expression to change, however the value came to the call.</summary>
public sealed class PlacesTests
{
    [Fact]
    public Task ALiteral_IsUnderlinedItself() => CodeTest.ReportsInBody("claw.Gateway(g => g.Port(/*!OCC1004*/[|99999|]));");

    [Fact]
    public async Task ALiteralHandedToAHelper_IsUnderlinedWhereItStands()
    {
        var found = await CodeTest.Reports($$"""
            public static class Gateways
            {
                [OpenClawConfig("home")]
                public static void Home(OpenClawConfigBuilder claw)
                {
                    {{CodeTest.Quiet}}
                    Listen(claw, /*!OCC1004*/[|99999|]);
                }

                private static void Listen(OpenClawConfigBuilder claw, int port) => claw.Gateway(g => g.Port(port));
            }
            """);
        Assert.Equal(["port", "Listen(claw, 99999)"], Assert.Single(found).AdditionalLocations.Select(CodeTest.TextAt).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public Task AConstantInAnotherFile_IsUnderlinedThere() => CodeTest.Reports(
        ConfigCompilation.Wrap(CodeTest.Quiet + "claw.Gateway(g => g.Port(Ports.Main));"),
        "public static class Ports { public const int Main = /*!OCC1004*/[|99999|]; }");

    [Fact]
    public Task ItemsOfALoop_AreUnderlinedOneByOne() => CodeTest.ReportsInBody("""
        foreach (var net in new[] { "192.168.1.0/24", /*!OCC2002*/[|"0.0.0.0/0"|], /*!OCC2003*/[|"nowhere"|] })
        {
            claw.Gateway(g => g.Nodes(n => n.Pairing(p => p.AutoApproveCidrs(net))));
        }
        """);

    [Fact]
    public Task AHelperThatServesTwoGateways_GivesOneDiagnostic() => CodeTest.Reports($$"""
        public static class Gateways
        {
            [OpenClawConfig("one")] public static void One(OpenClawConfigBuilder claw) => Common(claw);

            [OpenClawConfig("two")] public static void Two(OpenClawConfigBuilder claw) => Common(claw);

            [OpenClawFleet]
            public static void Many(OpenClawFleetBuilder fleet)
            {
                foreach (var name in new[] { "three", "four" })
                {
                    fleet.Gateway(name, Common);
                }
            }

            private static void Common(OpenClawConfigBuilder claw)
            {
                {{CodeTest.Quiet}}
                claw.Gateway(g => g.Port(/*!OCC1004*/[|99999|]));
            }
        }
        """);

    [Fact]
    public Task AnAcceptedRisk_IsNotReportedForThatGatewayOnly() => CodeTest.Reports($$"""
        public static class Gateways
        {
            [OpenClawConfig("one")]
            public static void One(OpenClawConfigBuilder claw)
            {
                {{CodeTest.Quiet}}
                claw.AcceptRisk("OCC2002", because: "the range is ours");
                claw.Gateway(g => g.Nodes(n => n.Pairing(p => p.AutoApproveCidrs("8.8.8.0/24"))));
            }

            [OpenClawConfig("two")]
            public static void Two(OpenClawConfigBuilder claw)
            {
                {{CodeTest.Quiet}}
                claw.Gateway(g => g.Nodes(n => n.Pairing(p => p.AutoApproveCidrs(/*!OCC2002*/[|"8.8.8.0/24"|]))));
            }
        }
        """);

    [Fact]
    public Task WhatIsNotEvaluable_GivesOneMessageAndNoEcho() => CodeTest.ReportsInBody("""
        claw.Gateway(g => g.Port(/*!OCC0001*/[|Environment.ProcessorCount|]).Nodes(n => n.Pairing(p => p.AutoApproveCidrs("10.0.0.0/24"))));
        """);
}
