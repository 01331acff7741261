internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        double x = 1.5;
        float f = 0.1f;
        decimal m = 19.99m;
        to.Set("sum", x + 2).Set("division", 7 / 2.0).Set("float", f).Set("floatSum", f + 0.2f).Set("decimal", (double)(m * 3)).Set("remainder", 7.5 % 2)
            .Set("truncated", (int)2.9).Set("negative", (int)-2.9).Set("tiny", 1e-7).Set("huge", 1e21).Set("third", 1 / 3.0)
            .Set("compare", x > 1.4999 && x <= 1.5).Set("nan", double.NaN == double.NaN);
        x += 1;
        to.Set("added", x);
    });
}
