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

        dynamic d = 1;
        to.Set("dynamic", (int)/*!dynamic is decided*/[|d.Foo()|]);    });
}
