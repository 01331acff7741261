// The order in which dictionaries and sets come after items were taken out.
internal static class Gateways
{
    [OpenClawConfig("dictorder")]
    public static void Dictorder(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var d = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2, ["c"] = 3, ["d"] = 4 };
        d.Remove("b");
        d.Remove("c");
        d["x"] = 5;
        d["y"] = 6;
        d["z"] = 7;
        say(string.Join(",", d.Keys));
        say(string.Join(",", d));
        d.Clear();
        d.Add("q", 1);
        d.TryAdd("q", 2);
        say(d["q"]);
        foreach (var (k, v) in d) say(k + v);
        var h = new HashSet<int> { 5, 1, 9 };
        h.Remove(1);
        h.Add(7);
        h.Add(1);
        say(string.Join(",", h));
        h.UnionWith([100, 5]);
        h.ExceptWith([7]);
        say(string.Join(",", h));
        h.IntersectWith([5, 100, 1]);
        say(string.Join(",", h));
        h.Add(8);
        say(string.Join(",", h));
        h.SymmetricExceptWith([8, 9]);
        say(string.Join(",", h));
        h.RemoveWhere(x => x > 50);
        h.Add(3);
        h.Add(4);
        say(string.Join(",", h));
    });
}
