internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var pair = (Name: "a", Port: 1);
        to.Set("name", pair.Name).Set("item", pair.Item2).Set("equal", pair == ("a", 1));
        var (x, y) = (1, 2);
        (x, y) = (y, x);
        to.Set("x", x).Set("y", y);
        (string Host, int Port)[] table = [("h1", 1), ("h2", 2)];
        foreach (var (host, port) in table)
        {
            to.Set(host, port);
        }

        (long wide, string text) = (5, "t");
        to.Set("wide", wide).Set("text", text);
        var copy = pair;
        copy.Port = 9;
        to.Set("copied", pair.Port).Set("changed", copy.Port);
        (int, (string, bool)) nested = (1, ("in", true));
        var (a, (b, _)) = nested;
        to.Set("a", a).Set("b", b).Set("min", MinMax([4, 2, 9]).Min).Set("pattern", pair is ("a", > 0));

        static (int Min, int Max) MinMax(int[] numbers)
        {
            var (min, max) = (int.MaxValue, int.MinValue);
            foreach (var number in numbers)
            {
                (min, max) = (Math.Min(min, number), Math.Max(max, number));
            }

            return (min, max);
        }
    });
}
