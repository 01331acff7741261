internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        to.Set("min", Math.Min(3, 2)).Set("max", Math.Max(2.5, 1)).Set("clamp", Math.Clamp(99, 0, 10)).Set("abs", Math.Abs(-4)).Set("ceiling", Math.Ceiling(1.2))
            .Set("round", Math.Round(2.5)).Set("digits", Math.Round(2.345, 2)).Set("parsed", int.Parse("42")).Set("real", double.Parse("1.25"))
            .Set("tried", int.TryParse("12x", out var number)).Set("zero", number)
            .Set("ok", int.TryParse("12", out number)).Set("twelve", number).Set("flag", bool.Parse("True"))
            .Set("text", 255.ToString("x4")).Set("thousands", 1234567.89.ToString("N1")).Set("percent", 0.5.ToString("P0"));
    });
}
