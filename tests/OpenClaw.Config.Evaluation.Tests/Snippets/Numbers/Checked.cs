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

        byte shifted = 200;
        shifted <<= 1;
        to.Set("shifted", shifted).Set("inner", checked(unchecked(shifted <<= 1) + 1));
        to.Set("conversion", checked((byte)(200 + 55)));
    });
}
