// What exceptions say.
internal static class Gateways
{
    [OpenClawConfig("msg")]
    public static void Msg(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var ex = new ArgumentException("m", "p");
        say(ex.Message);
        Exception e2 = new ArgumentNullException("q");
        say(e2.Message);
        say(new InvalidOperationException().Message);
        say(new InvalidOperationException("x").Message);
        say(new NotSupportedException().Message);
        say(new FormatException("f").Message);
    });
}
