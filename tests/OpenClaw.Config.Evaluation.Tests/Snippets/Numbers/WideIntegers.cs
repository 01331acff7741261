internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        long big = 4_000_000_000;
        ulong bigger = ulong.MaxValue;
        uint word = 3_000_000_000;
        to.Set("long", big * 2).Set("mixed", big + 1).Set("word", word + 1u).Set("halved", (double)(bigger >> 12))
            .Set("division", (double)(word / 7)).Set("promoted", word - 4_000_000_000L).Set("cast", (int)(big / 4));
        long product = int.MaxValue * 2L;
        to.Set("product", product);
    });
}
