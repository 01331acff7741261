using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.EndToEnd;

/// <summary>Rules that mirror checks of the audit, on the operator's code: at the expression that causes it, however it travels.</summary>
public sealed class MirrorCodeTests
{
    [Fact]
    public Task WhatAHelperSets_IsUnderlinedWhereItWasWritten() => CodeTest.Reports($$"""
        public static class Gateways
        {
            private const string Everyone = /*!OCC2010*/[|"*"|];

            [OpenClawConfig("home")]
            public static void Home(OpenClawConfigBuilder claw)
            {
                {{CodeTest.QuietByPassword}}
                Show(claw, "https://control.example.com", Everyone);
                Publish(claw, /*!OCC2014*/[|TailscaleMode.Funnel|]);
            }

            private static void Show(OpenClawConfigBuilder claw, params string[] origins) => claw.Gateway(g => g.ControlUi(u => u.AllowedOrigins(origins)));

            private static void Publish(OpenClawConfigBuilder claw, TailscaleMode mode) => claw.Gateway(g => g.Tailscale(t => t.Mode(mode)));
        }
        """);

    [Fact]
    public Task ItemsOfALoop_AreJudgedOneByOne() => CodeTest.ReportsInBody("""
        foreach (var mount in new[] { "/srv/data:/data:ro", /*!OCC4011*/[|"/etc:/host-etc"|], /*!OCC4011*/[|"/home/node/.ssh:/keys"|] })
        {
            claw.Agents(a => a.Defaults(d => d.Sandbox(s => s.Mode(SandboxMode.All).Docker(c => c.Binds(mount)))));
        }

        foreach (var command in new[] { "device.status", /*!OCC2022*/[|"camera.snap"|] })
        {
            claw.Gateway(g => g.Nodes(n => n.Commands(c => c.Allow(command))));
        }
        """);

    [Fact]
    public Task OneSecretForHooksAndGateway_IsUnderlinedAtTheHooks() => CodeTest.Reports("""
        public static class Gateways
        {
            private const string Variable = "OPENCLAW_TOKEN";

            [OpenClawConfig("home")]
            public static void Home(OpenClawConfigBuilder claw)
            {
                claw.Gateway(g => g.Auth(a => a.Token(Secret.FromEnv(Variable))));
                claw.Hooks(h => h.Enabled(true).DefaultSessionKey("hook:in").AllowedAgentIds("main").Token(/*!OCC6011*/[|SecretText.FromEnv(Variable)|]));
            }
        }
        """);

    [Fact]
    public Task WhatNobodyKnows_IsNoReasonToReport() => CodeTest.ReportsInBody("""
        claw.Gateway(g => g.ControlUi(u => u.AllowedOrigins(/*!OCC0001*/[|Environment.MachineName|])));
        """);
}
