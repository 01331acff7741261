internal static class Gateways
{
    private static readonly (string Check, string Because, string? Until)[] Accepted =
    [
        ("gateway.trusted_proxy_auth", "The proxy is on this machine.", null),
        ("security.exposure.open_groups_with_elevated", "The group's agent has no shell.", "2027-03-31"),
        ("OCC2014", "A rule, which the gateway does not know.", null),
    ];

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw)
    {
        foreach (var (check, because, until) in Accepted)
        {
            claw.AcceptRisk(check, because, until);
        }

        claw.Gateway(g => g.Mode(GatewayMode.Local)).AcceptRisk(" models.weak_tier ", because: "");
    }

    [OpenClawConfig("beside")]
    public static void Beside(OpenClawConfigBuilder claw)
    {
        claw.Security(s => s.Audit(a => a.Suppression(x => x.CheckId("models.legacy").DetailIncludes("gpt-4"))));
        claw.AcceptRisk("models.legacy", "All of them.").AcceptRisk("models.legacy", "Said before.");
        claw.Raw("talk", "{}");
        claw.Security(s => s.InstallPolicy(p => p.Enabled(false)));
    }

    [OpenClawFleet]
    public static void Cells(OpenClawFleetBuilder fleet)
    {
        foreach (var name in new[] { "north", "south" })
        {
            fleet.Gateway(name, claw => claw.AcceptRisk("gateway.tailscale_serve", $"The tailnet of {name}."));
        }
    }
}
