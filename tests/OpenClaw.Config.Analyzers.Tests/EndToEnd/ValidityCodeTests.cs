using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.EndToEnd;

/// <summary>
/// What the gateway refuses beyond its schema, on the operator's code, where right and wrong stand side by side. That each demand is told at the expression that
/// breaks it, however it travels, is for the tests in <c>Variants</c>.
/// </summary>
public sealed class ValidityCodeTests
{
    [Fact]
    public Task ItemsOfALoop_AreJudgedOneByOne() => CodeTest.ReportsInBody("""
        foreach (var (name, command) in new[] { ("notes", "notes-mcp"), ("mail", " ") })
        {
            claw.Mcp(m => m.Server(name, s => s.Transport(/*!OCC6105*/[|McpTransport.Stdio|]).Command(command)));
        }

        foreach (var model in new[] { "openai/gpt-5.4", /*!OCC6101*/[|"gpt-5.4"|], /*!OCC6101*/[|"openai/g*"|] })
        {
            claw.Agents(a => a.Defaults(d => d.ModelPolicy(p => p.Allow(model))));
        }
        """);

    [Fact]
    public Task WarningsOfTheGateway_AreUnderlinedThroughHelpersAndLoops() => CodeTest.Reports($$"""
        public static class Gateways
        {
            [OpenClawConfig("home")]
            public static void Home(OpenClawConfigBuilder claw)
            {
                {{CodeTest.Quiet}}
                foreach (var plugin in new[] { "browser", /*!OCC6108*/[|"brwser"|], /*!OCC6107*/[|"dreaming"|] })
                {
                    Allow(claw, plugin);
                }

                Mark(claw, /*!OCC1303*/[|true|]);
            }

            private static void Allow(OpenClawConfigBuilder claw, string plugin) => claw.Plugins(p => p.Allow(plugin));

            private static void Mark(OpenClawConfigBuilder claw, bool isDefault) => claw.Agents(a => a.Agent("main", m => m.Default(isDefault)));
        }
        """);

    [Fact]
    public Task TextsBehindAnEscape_AreJudgedAsTheGatewayReadsThem() => CodeTest.ReportsInBody("""
        claw.Talk(t => t.Agent(/*!OCC1101*/[|"$${AGENT}"|]));
        claw.Agents(a => a.Defaults(d => d.SystemAgent(s => s.Agent("${AGENT}"))));
        """);
}
