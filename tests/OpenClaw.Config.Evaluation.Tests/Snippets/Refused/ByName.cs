internal sealed class Bell
{
    public event Action? Rang;

    public void Ring() => /*!events are not evaluated*/[|Rang|]?.Invoke();
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        /*!using disposes*/[|using (var stream = new System.IO.MemoryStream())
        {
        }|]

        var bell = new Bell();
        /*!events are not evaluated*/[|bell.Rang += () => to.Set("rang", true)|];
        bell.Ring();
        Span<int> numbers = /*!stackalloc*/[|stackalloc int[3]|];
        dynamic d = 1;
        to.Set("sum", (int)(/*!dynamic is decided*/[|d + 1|]));
        to.Set("checked", Check(3));
    });

    private static int Check(int number) => number > 5 ? number : Fail($"{number} is too small");

    private static int Fail(string why) => /*!this throws InvalidOperationException: 3 is too small*/[|throw new InvalidOperationException(why)|];
}
