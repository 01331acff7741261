internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw)
    {
        claw.Gateway(g => g.Port(Ports.Home).Bind(Ports.Bind));
        claw.Values(to => to
            .Set("derived", Ports.Derived)
            .Set("text", Names.Full)
            .Set("property", Names.Property)
            .Set("early", Order.Early)
            .Set("late", Order.Late)
            .List("list", Names.All));
        claw.Agents(a => a.Agent(Names.Main, m => m.Name("Main")));
        Partial.Write(claw);
    }
}
// file: Ports.cs
internal static class Ports
{
    public const int Base = 18_000;
    public const int Home = Base + 789;
    public const GatewayBind Bind = GatewayBind.Loopback;
    public static readonly int Derived = Home * 2;
}
// file: Names.cs
internal static partial class Names
{
    public static readonly string[] All = ["a", Suffix];
    public static readonly AgentId Main = "main";
    private const string Suffix = "-suffix";
    public static readonly string Full = "name" + Suffix;

    public static string Property { get; } = Full + "!";
}

internal static class Order
{
    public static readonly int Early = Late + 1;
    public static readonly int Late = 5;
}

internal static partial class Partial
{
    public static partial void Write(OpenClawConfigBuilder claw);
}
// file: Partial.cs
internal static partial class Partial
{
    public static partial void Write(OpenClawConfigBuilder claw) => claw.Logging(l => l.Level(LogLevel.Debug));
}
