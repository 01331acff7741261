internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        var ports = new Dictionary<string, int> { ["home"] = 1, ["work"] = 2 };
        ports.Add("cloud", 3);
        ports["home"] += 10;
        ports.Remove("work");
        ports["late"] = 4;
        foreach (var pair in ports)
        {
            to.Set(pair.Key, pair.Value);
        }

        foreach (var (key, value) in ports)
        {
            to.Set("again-" + key, value);
        }

        to.Set("count", ports.Count).Set("has", ports.ContainsKey("cloud")).Set("found", ports.TryGetValue("cloud", out var cloud)).Set("cloud", cloud)
            .Set("missing", ports.TryGetValue("moon", out var moon)).Set("moon", moon).Set("default", ports.GetValueOrDefault("sun", 7));
        var nested = new Dictionary<string, string[]> { { "a", ["1", "2"] }, { "b", [] } };
        foreach (var key in nested.Keys)
        {
            to.List("list-" + key, nested[key]);
        }

        var ignoring = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["KEY"] = 1 };
        to.Set("ignoring", ignoring["key"]);
        var set = new HashSet<string> { "x", "y" };
        to.Set("added", set.Add("x")).Set("new", set.Add("z")).Set("size", set.Count).Set("contains", set.Contains("y"));
    });
}
