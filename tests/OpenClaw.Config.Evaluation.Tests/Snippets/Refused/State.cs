internal static class Shared
{
    public static int Counter = 1;

    public static readonly List<string> Log = [];

    public static readonly List<string> Read = ["a"];

    public static int Mine = 1;

    public static int Property { get; set; } = 2;
}

internal static class Clocked
{
    public static readonly List<string> Names = [];

    public static readonly int Hour = Add(/*!differs from build to build*/[|DateTime.Now|].Hour);

    public static int Unhurt = 3;

    private static int Add(int hour)
    {
        Names.Add(hour > 3 ? "a" : "b");
        return hour;
    }
}

internal static class Throwing
{
    public static readonly int Good = 1;
    public static readonly int Bad = /*!throws FormatException*/[|int.Parse("x")|];
}

internal static class Gateways
{
    [OpenClawConfig("first")]
    public static void First(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        Shared.Counter++;
        Shared.Log.Add("first");
        Shared.Property = 5;
        Shared.Mine++;
        to.Set("count", Shared.Counter).Set("log", Shared.Log.Count).Set("property", Shared.Property).Set("mine", Shared.Mine).Set("read", Shared.Read[0]).Set("unhurt", Clocked.Unhurt);
    });

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        to.Set("mutable", /*!Shared.Counter is changed by First and used by Home too*/[|Shared.Counter|]);
        to.Set("property", /*!Shared.Property is changed by First*/[|Shared.Property|]);
        to.Set("log", /*!Shared.Log is changed by First*/[|Shared.Log|].Count).Set("read", Shared.Read[0]);
        to.Set("names", Clocked.Names.Count).Set("thrown", Throwing.Good);
        to.Set("secret", /*!the text of a secret is not passed on*/[|SecretText.Literal("not-a-secret").Value|]);
    });
}
