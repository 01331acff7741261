using OpenClaw.Config;

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw)
    {
        claw.Gateway(gateway => gateway
            .Port(18789)
            .Bind(Network.Bind)
            .Auth(auth => auth
                .Mode(GatewayAuthMode.Token)
                .Token(Secret.FromEnv("OPENCLAW_TOKEN"))));
    }
}
