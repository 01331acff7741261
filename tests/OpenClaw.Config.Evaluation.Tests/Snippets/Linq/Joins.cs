// Joins of all kinds, and counting by key.
internal record Tenant(string Name, string Plan, int Seats);

internal record Plan(string Name, decimal Price);

internal static class Gateways
{
    [OpenClawConfig("join1")]
    public static void Join1(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var t = new[] { new Tenant("a", "gold", 2), new Tenant("b", "free", 1), new Tenant("c", "none", 0) };
        var p = new[] { new Plan("gold", 9.90m), new Plan("free", 0m) };
        foreach (var x in from a in t join b in p on a.Plan equals b.Name orderby a.Seats descending select new { a.Name, Total = a.Seats * b.Price }) say(x);
        foreach (var x in from a in t join b in p on a.Plan equals b.Name into g from b in g.DefaultIfEmpty() select (a.Name, b?.Price)) say(x);
    });

    [OpenClawConfig("left")]
    public static void Left(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var t = new[] { new Tenant("a", "gold", 2), new Tenant("c", "none", 0) };
        var p = new[] { new Plan("gold", 9.90m) };
        foreach (var x in t.LeftJoin(p, a => a.Plan, b => b.Name, (a, b) => $"{a.Name}:{b?.Price}")) say(x);
        foreach (var x in t.RightJoin(p, a => a.Plan, b => b.Name, (a, b) => $"{a?.Name}:{b.Price}")) say(x);
    });
}
