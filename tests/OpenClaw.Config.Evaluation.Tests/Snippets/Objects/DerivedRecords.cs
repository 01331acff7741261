internal record Shade(int Depth, string Name);

internal sealed record Tint(int Depth, string Name, double Part) : Shade(Depth, Name);

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        Shade shade = new Tint(3, "dark", 0.5);
        to.Set("text", shade.ToString()).Set("interpolated", $"{shade}").Set("equal", shade.Equals(new Tint(3, "dark", 0.5))).Set("unequal", shade == new Shade(3, "dark"))
            .Set("with", (shade with { Depth = 4 }).ToString());
    });
}
