using OpenClaw.Config;

internal static class Gateways
{
    private static readonly string[] Families = ["able", "baker", "charlie"];

    [OpenClawFleet]
    public static void Cells(OpenClawFleetBuilder fleet)
    {
        var port = 18789;
        foreach (var family in Families)
        {
            fleet.Gateway($"cell-{family}", claw => claw
                .Gateway(gateway => gateway
                    .Port(port)
                    .Bind(GatewayBind.Loopback)
                    .Auth(auth => auth.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("OPENCLAW_TOKEN")))));
            port++;
        }
    }
}
