internal struct P
{
    public int X;
}

internal struct Line
{
    public P From;
    public P To;
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var points = new List<P> { new() { X = 1 }, new() { X = 2 } };
        var copy = points[0];
        copy.X = 99;
        to.Set("list", points[0].X);
        P[] array = [new() { X = 5 }];
        array[0].X += 1;
        to.Set("array", array[0].X);
        var line = new Line { From = new P { X = 1 }, To = new P { X = 2 } };
        var other = line;
        other.From.X = 50;
        to.Set("nested", line.From.X).Set("changed", other.From.X);
        Move(line.From);
        to.Set("byValue", line.From.X);
        MoveRef(ref line.From);
        to.Set("byReference", line.From.X);
        P zero = default;
        to.Set("default", zero.X).Set("equal", zero.Equals(new P())).Set("boxed", ((P)(object)array[0]).X);
        foreach (var p in points)
        {
            to.Set($"p{p.X}", p.X);
        }

        static void Move(P p) => p.X = 1000;

        static void MoveRef(ref P p) => p.X = 1000;
    });
}
