internal sealed class Person
{
    public string Name { get; set; } = "none";
}

internal sealed class Team
{
    public string Name { get; init; } = "none";

    public List<string> Tags { get; } = ["first"];

    public Dictionary<string, int> Ports { get; } = new();

    public Person Lead { get; } = new();

    public List<Person> Members { get; set; } = [];

    public string Lazy => Name + Tags.Count;
}

internal static class Log
{
    public static readonly string Text = string.Join(",", new[] { 3, 1, 2 }.OrderBy(n => n).Select(n => n.ToString()));
}

internal sealed class Pair<TFirst, TSecond>(TFirst first, TSecond second)
{
    public Pair()
        : this(default!, default!)
    {
    }

    public TFirst First { get; init; } = first;

    public TSecond Second { get; init; } = second;

    public Pair<double, bool>? Extra { get; init; }

    public static Pair<TFirst, TSecond> Create(TFirst first)
    {
        TSecond? none = default;
        return new Pair<TFirst, TSecond>(first, none!);
    }

    public Pair<TSecond, TFirst> Swap() => new(Second, First);
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var team = new Team
        {
            Name = "core",
            Tags = { "a", "b" },
            Ports = { ["x"] = 1, ["y"] = 2 },
            Lead = { Name = "ann" },
            Members = [new() { Name = "bob" }, new() { Name = "cy" }],
        };
        to.Set("name", team.Name).List("tags", team.Tags.ToArray()).Set("lead", team.Lead.Name).Set("members", team.Members.Count).Set("y", team.Ports["y"]).Set("init", team.Lazy).Set("order", Log.Text);
        var generic = new Pair<string, int>("k", 1) { Extra = new() { First = 2.5, Second = true } };
        to.Set("first", generic.First).Set("second", generic.Extra!.Second).Set("swapped", generic.Swap().First).Set("created", Pair<int, int>.Create(3).Second).Set("none", Pair<string, bool>.Create("x").Second);
    });
}
