internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var log = new List<string>();
        var source = new List<int> { 1, 2 };
        var lazy = source.Where(n => { log.Add("seen " + n); return n > 1; }).Select(n => n * 10);
        log.Add("nothing yet");
        source.Add(3);
        foreach (var n in lazy)
        {
            log.Add("got " + n);
        }

        to.List("log", log.ToArray()).Set("again", lazy.First());
        to.List("after", [.. log]);
    });
}
