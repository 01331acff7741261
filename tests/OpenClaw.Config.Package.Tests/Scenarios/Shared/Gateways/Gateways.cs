using Acme;
using OpenClaw.Config;

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.AsInTheHouse("home");
}
