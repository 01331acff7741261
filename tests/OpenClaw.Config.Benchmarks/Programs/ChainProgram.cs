using System.Text;

namespace OpenClaw.Config.Benchmarks.Programs;

/// <summary>A gateway described by a given number of builder calls: the roster of a large team, written out.</summary>
internal static class ChainProgram
{
    private const int CallsAround = 9;
    private const int CallsPerAgent = 5;

    /// <summary>The source; <paramref name="calls"/> rounded down to whole agents.</summary>
    public static string Write(int calls)
    {
        var text = new StringBuilder("""
            using OpenClaw.Config;

            internal static class Gateways
            {
                [OpenClawConfig("home")]
                private static void Home(OpenClawConfigBuilder claw)
                {
                    claw.Gateway(g => g.Mode(GatewayMode.Local).Bind(GatewayBind.Loopback).Port(18789)
                        .Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("OPENCLAW_GATEWAY_TOKEN"))));
                    claw.Agents(a => a.Ownership(AgentsOwnership.Explicit)

            """);
        for (var i = 0; i < CountOfAgents(calls); i++)
        {
            text.Append($"""
                            .Agent("agent{i}", m => m.Name("Agent {i}").Workspace("~/agents/{i}").Description("Answers for team {i}.").Cwd("~/agents/{i}/work"))

                """);
        }

        return text.Append("""
                        );
                }
            }

            """).ToString();
    }

    /// <summary>How many builder calls the source of <see cref="Write"/> really has.</summary>
    public static int CountOfCalls(int calls) => CallsAround + (CountOfAgents(calls) * CallsPerAgent);

    private static int CountOfAgents(int calls) => (calls - CallsAround) / CallsPerAgent;
}
