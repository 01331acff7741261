internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        checked
        {
            var a = 40_000;
            to.Set("fits", a * 50_000);
        }

        to.Set("conversion", checked((byte)(200 + 55)));
    });
}
