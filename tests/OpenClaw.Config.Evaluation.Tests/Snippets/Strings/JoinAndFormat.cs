internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        string[] names = ["a", "b", "c"];
        to.Set("join", string.Join(", ", names)).Set("params", string.Join("/", "x", "y")).Set("numbers", string.Join('-', new[] { 1, 2, 3 })).Set("list", string.Join("+", new List<string> { "p", "q" }))
            .Set("mixed", string.Join("|", 1, "two", 3.5)).Set("concat", string.Concat("a", "b", "c")).Set("concatMany", string.Concat(names))
            .Set("format", string.Format("{0}-{1:D3}-{0}", "a", 7)).Set("invariant", string.Format(System.Globalization.CultureInfo.InvariantCulture, "{0:0.00}", 1.5))
            .Set("lazy", string.Join(" ", names.Select(n => n + n)));
    });
}
