internal static class Gateways
{
    private static readonly AgentId Family = "family";

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw)
    {
        var gateway = claw;
        gateway.Gateway(g => g.Port(1)).Gateway(g =>
        {
            var auth = GatewayAuthMode.Token;
            g.Port(18789);
            g.Auth(a => a.Mode(auth).Token(Secret.FromFile("/gateway/token", provider: "vault")));
        });
        string[] proxies = ["10.0.0.1", "10.0.0.2"];
        claw.Gateway(g => g.TrustedProxies("10.1.0.0/16").TrustedProxies(proxies.Select(p => (Cidr)p)));
        claw.Agents(a => a.Agent(Family, m => m.Name("Family")).Agent("main", m => m.Default(true)));
        claw.Binding(b => b.Agent(Family).Match(m => m.Channel("telegram").Account("family")));
        claw.Binding(b => b.Agent(AgentId.Main).Match(m => m.Channel(ChannelId.Telegram)));
        claw.Values(to => to.Object("a", a => a.Set("x", 1)).Object("a", a => a.Set("y", 2)).Item("items", i => i.Set("n", 1)).Item("items", i => i.Set("n", 2)).List("l", "1").List("l", "2").Set("", "empty key"));
        claw.Raw("env", "{ vars: { A: 'b', }, } // comment");
        claw.AcceptRisk("OCC2001", "because", until: "2027-03-31");
        claw.Channels(c => c.Telegram(t => t.BotToken(Secret.FromEnv("TELEGRAM")).Enabled(true)));
        Action<GatewayBuilder> configure = g => g.Bind(GatewayBind.Lan);
        configure += null;
        claw.Gateway(configure);
    }

    [OpenClawFleet]
    public static void Cells(OpenClawFleetBuilder fleet)
    {
        foreach (var (name, port) in new[] { ("north", 1), ("south", 2) })
        {
            fleet.Gateway($"cell-{name}", claw => claw.Gateway(g => g.Port(18000 + port)).Values(to => to.Set("cell", name)));
        }

        fleet.Gateway("extra", Home).Gateway("empty", _ => { });
    }
}
