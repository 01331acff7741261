// What overflows on one machine fits on the next; and an enumerator that is a struct goes by its interface.
internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        nint wide = /*!as wide as the machine*/[|2_000_000_000|];
        say(wide);
        say(/*!as wide as the machine*/[|(nuint)3|]);
        var items = new List<int> { 1 };
        var each = /*!keep it as an IEnumerator<T>*/[|items.GetEnumerator()|];
        say(each.Current);
    });
}
