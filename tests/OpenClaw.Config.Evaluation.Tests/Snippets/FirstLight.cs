public static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw
        .Gateway(g => g
            .Bind(GatewayBind.Loopback)
            .Port(18789)
            .Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("OPENCLAW_TOKEN"))));
}
