internal struct Spot
{
    public int X;
    public Spot Moved(int by)
    {
        X += by;
        return this;
    }
}

internal sealed class Holder
{
    public static readonly Spot Start = new() { X = 5 };
    private readonly Spot _kept = new() { X = 7 };
    private Spot _own = new() { X = 9 };

    public Spot Own => _own;

    public int Kept() => _kept.Moved(1).X + _kept.X;
}

internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var spot = new Spot { X = 1 };
        to.Set("argument", Pair(spot, spot.Moved(1))).Set("tuple", Both((spot, spot.Moved(2)))).Set("after", spot.X);
        var other = new Spot { X = 100 };
        to.Set("conditional", (spot.X > 0 ? spot : other).Moved(5).X).Set("unchanged", spot.X).Set("assigned", (other = spot).Moved(3).X).Set("neither", spot.X + other.X);
        object box = spot;
        to.Set("boxed", box.Equals(spot.Moved(1))).Set("unboxed", ((Spot)box).Moved(7).X).Set("box", ((Spot)box).X);
        to.Set("twice", Pair(spot.Moved(1), spot.Moved(1))).Set("property", new Holder().Own.Moved(1).X).Set("readonly", new Holder().Kept()).Set("static", Holder.Start.Moved(1).X + Holder.Start.X);
        foreach (var each in new[] { spot, other })
        {
            to.Set($"loop{each.X}", each.Moved(2).X).Set($"same{each.X}", each.X);
        }

        var spots = new[] { spot, other };
        spots[0].Moved(10);
        to.Set("element", spots[0].X).Set("original", spot.X).Set("extension", spot.Beside(spot.Moved(50)));
        var listed = new List<Spot> { spot };
        var mapped = new Dictionary<string, Spot> { ["a"] = spot };
        to.Set("listed", listed[0].Moved(1).X).Set("stillListed", listed[0].X).Set("mapped", mapped["a"].Moved(1).X).Set("stillMapped", mapped["a"].X);
        Spot? maybe = spot;
        to.Set("value", maybe.Value.Moved(1).X).Set("stillValue", maybe.Value.X).Set("perhaps", maybe?.Moved(3).X ?? 0).Set("stillPerhaps", maybe!.Value.X);
        Func<int, Spot> move = spot.Moved;
        to.Set("delegate", move(1).X + move(1).X).Set("behindDelegate", spot.X).Set("selected", listed.Select(one => one.Moved(4)).Sum(one => one.X) + listed[0].X);
        var pair = (1, 2);
        to.Set("tuples", $"{Twice(pair, pair.Item1 = 8)} {pair}");
    });

    private static string Pair(Spot a, Spot b) => a.X + " " + b.X;

    private static string Both((Spot A, Spot B) both) => both.A.X + " " + both.B.X;

    private static string Beside(this Spot a, Spot b) => a.X + " " + b.X;

    private static string Twice((int, int) pair, int other) => pair + " " + other;
}
