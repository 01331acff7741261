internal static class Gateways
{
    [OpenClawConfig(/*!the name "../home" may hold only letters*/[|"../home"|])]
    public static void Escaping(OpenClawConfigBuilder claw) => claw.Gateway(g => g.Port(1));

    [OpenClawConfig("twin")]
    public static void Twin(OpenClawConfigBuilder claw) => claw.Gateway(g => g.Port(1));

    [OpenClawConfig(/*!another document is named "TWIN"*/[|"TWIN"|])]
    public static void Other(OpenClawConfigBuilder claw) => claw.Gateway(g => g.Port(1));

    [OpenClawFleet]
    public static void Cells(OpenClawFleetBuilder fleet)
    {
        foreach (var name in new[] { "a", /*!another document is named "a"*/[|"a"|], /*!is a device on Windows*/[|"nul"|] })
        {
            fleet.Gateway(name, _ => { });
        }
    }
}
