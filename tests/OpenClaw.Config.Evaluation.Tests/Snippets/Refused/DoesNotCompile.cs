internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        to.Set("x", undefined).Set("y", 1 + "a" - 2);
        Missing.Call(to);
        to.Nothing();
    });
}
