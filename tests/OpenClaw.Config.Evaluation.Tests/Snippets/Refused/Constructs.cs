internal static class Items
{
    public static IEnumerable<int> All()
    {
        /*!yield is not evaluated*/[|yield return 1;|]
    }
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        /*!try is not evaluated*/[|try
        {
            to.Set("a", 1);
        }
        finally
        {
        }|]

        /*!using disposes*/[|using var stream = new System.IO.MemoryStream();|]
        /*!lock guards*/[|lock (to)
        {
        }|]

        to.Set("matrix", /*!several dimensions*/[|new int[2, 2]|].Length);
        dynamic d = 1;
        to.Set("dynamic", (int)/*!dynamic is decided*/[|d.Foo()|]);
        foreach (var n in Items.All())
        {
            to.Set($"n{n}", n);
        }
    });
}
