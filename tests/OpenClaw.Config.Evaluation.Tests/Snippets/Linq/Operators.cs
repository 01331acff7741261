internal static class Gateways
{
    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        int[] numbers = [5, 3, 8, 1];
        string[] names = ["bob", "al", "cy"];
        to.List("select", names.Select(n => n.ToUpper()).ToArray()).List("indexed", names.Select((n, i) => $"{i}:{n}").ToArray()).List("where", names.Where(n => n.Length == 2).ToArray())
            .List("ordered", numbers.OrderBy(n => n).Select(n => n.ToString()).ToArray()).List("descending", numbers.OrderByDescending(n => n).Select(n => $"{n}").ToArray())
            .List("strings", names.OrderBy(n => n, StringComparer.Ordinal).ToArray()).List("then", names.OrderBy(n => n.Length).ThenBy(n => n, StringComparer.Ordinal).ToArray())
            .List("many", names.SelectMany(n => new[] { n, n + "!" }).ToArray()).List("concat", names.Concat(["x"]).ToArray()).List("distinct", new[] { "a", "b", "a" }.Distinct().ToArray())
            .List("skip", names.Skip(1).Take(1).ToArray()).List("zip", names.Zip(numbers, (n, i) => n + i).ToArray()).List("reverse", names.Reverse().ToArray())
            .List("except", names.Except(["al"]).ToArray()).List("append", names.Append("q").Prepend("p").ToArray());
        to.Set("any", numbers.Any(n => n > 7)).Set("all", numbers.All(n => n > 7)).Set("count", numbers.Count(n => n < 6)).Set("first", numbers.First(n => n < 5)).Set("default", numbers.FirstOrDefault(n => n > 99))
            .Set("single", names.Single(n => n == "al")).Set("last", names.Last()).Set("sum", numbers.Sum()).Set("max", numbers.Max()).Set("min", names.Min(n => n.Length))
            .Set("aggregate", numbers.Aggregate(0, (sum, n) => (sum * 10) + n)).Set("contains", numbers.Contains(8)).Set("element", names.ElementAt(1)).Set("equal", names.SequenceEqual(["bob", "al", "cy"]));
        foreach (var i in Enumerable.Range(1, 3))
        {
            to.Set($"range{i}", i);
        }

        var byName = names.ToDictionary(n => n, n => n.Length);
        foreach (var (name, length) in byName)
        {
            to.Set(name, length);
        }

        var query = from n in numbers where n > 2 orderby n select n * 2;
        to.List("query", query.Select(n => n.ToString()).ToArray());
    });
}
