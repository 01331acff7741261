internal static class Unknown
{
    public static readonly string Twice = /*!reads the machine*/[|Environment.UserName|] + "!";
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var broken = /*!differs from build to build*/[|DateTime.UtcNow|];
        var text = $"{broken:yyyy}-{broken.Month}";
        to.Set("a", text).Set("b", text.Length + 1).List("c", text, "x").List("d", text.Split('-'));
        foreach (var part in text.Split('-'))
        {
            to.Set(part, part);
            to.Object(part, inner => inner.Set("x", part));
        }

        for (var i = 0; i < 3; i++)
        {
            to.Set("k" + i, Clock());
        }

        to.Set("never", Unknown.Twice + Unknown.Twice);

        static string Clock() => /*!DateTime.Today differs*/[|DateTime.Today|].ToString("d");
    });
}
