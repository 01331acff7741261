using OpenClaw.Config;

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => Common(claw, 18789);

    [OpenClawConfig("office")]
    public static void Office(OpenClawConfigBuilder claw) => Common(claw, 18790);

    private static void Common(OpenClawConfigBuilder claw, int port) => claw
        .Gateway(gateway => gateway
            .Port(port)
            .Bind(GatewayBind.Loopback)
            .Auth(auth => auth.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("OPENCLAW_TOKEN"))));
}
