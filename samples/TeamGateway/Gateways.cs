using OpenClaw.Config;

namespace TeamGateway;

/// <summary>
/// A team on Slack with a community on Discord, twice: a gateway to try things on and the real one. One method describes both.
/// </summary>
internal static class Gateways
{
    [OpenClawConfig("staging")]
    internal static void Staging(OpenClawConfigBuilder claw) => Describe(claw, Stage.Staging);

    [OpenClawConfig("production")]
    internal static void Production(OpenClawConfigBuilder claw) => Describe(claw, Stage.Production);

    private static void Describe(OpenClawConfigBuilder claw, Stage stage)
    {
        claw.Reachable(stage)
            .SeparateDirectMessages()
            .ContainedTools();

        claw.WorkAgents();
        claw.GitHubServer();
        claw.TeamSlack();
        claw.CommunityDiscord();
        claw.BuildAlerts();
    }

    private static OpenClawConfigBuilder Reachable(this OpenClawConfigBuilder claw, Stage stage) => claw
        .LocalGateway()
        .Gateway(gateway =>
        {
            gateway.Port(stage.Port)
                .Auth(auth => auth.RateLimit(limit => limit.MaxAttempts(10).WindowMs(60_000).LockoutMs(300_000)))
                // Nobody needs a shell on the host from a browser.
                .Terminal(terminal => terminal.Enabled(false))
                .ControlUi(ui => ui.Environment(environment => environment
                    .Label(stage.Name)
                    .Color(stage.IsProduction ? EnvironmentColor.Red : EnvironmentColor.Amber)));

            // The gateway itself stays on loopback; Tailscale brings the tailnet to it.
            if (stage.Origin is not null)
            {
                gateway.Tailscale(tailscale => tailscale.Mode(TailscaleMode.Serve))
                    .ControlUi(ui => ui.AllowedOrigins(stage.Origin));
            }
        });
}
