// One line for each operator, and queries over several sources.
internal static class Gateways
{
    [OpenClawConfig("linq2")]
    public static void Linq2(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var n = new[] { 5, 3, 8, 1 };
        say(n.OrderBy(x => x).First());
        say(n.Skip(1).Take(2).Sum());
        say(n.Aggregate(1, (a, b) => a * b));
        say(string.Join(",", n.Zip(n.Skip(1), (a, b) => b - a)));
        say(n.TakeWhile(x => x > 2).Count());
        say(n.SkipLast(1).Last());
        say(string.Join(",", n.Chunk(3).Select(c => string.Join("-", c))));
        say(string.Join(",", n.DistinctBy(x => x % 2)));
        say(n.ToLookup(x => x % 2)[1].Count());
        say(string.Join(",", n.Prepend(0).Append(9)));
        say(n.ElementAtOrDefault(9));
        say(n.DefaultIfEmpty(7).Count());
        say(n.Any(x => x > 7) && n.All(x => x > 0));
        say(n.Min(x => -x));
        say(string.Join(",", Enumerable.Range(1, 3).SelectMany(x => Enumerable.Repeat(x, x))));
        say(string.Join(",", from x in n let y = x * 2 where y > 5 orderby y descending select y));
        say(string.Join(",", from x in n from y in new[] { 1, 2 } where x % y == 0 group x by y into g select g.Key + ":" + g.Count()));
        say(n.Except([5]).Count());
        say(string.Join(",", n.Order().Reverse()));
        say(n.Single(x => x == 8));
        say(string.Join(",", n.Select((x, i) => x * i)));
        say(n.ToDictionary(x => x, x => x * x)[3]);
        say(n.SequenceEqual(n.ToList()));
        say(string.Join("", "hello".GroupBy(c => c).Select(g => $"{g.Key}{g.Count()}")));
        say(string.Join(",", n.OrderBy(x => x % 2).ThenByDescending(x => x)));
        say(string.Join(",", n.UnionBy([13, 4], x => x % 10)));
        say(n.Average());
        say(n.LastOrDefault(x => x > 100));
        say(string.Join(",", n.MaxBy(x => x % 5)));
        say(string.Join(",", new[] { "b", "a" }.OrderBy(x => x, StringComparer.Ordinal)));
        say(string.Join(",", new Dictionary<string, int> { ["x"] = 1 }.Select(kv => kv.Key + kv.Value)));
        say(n.Count(x => x % 2 == 1));
        say(string.Join(",", n.Where((x, i) => i % 2 == 0)));
        say(new[] { 1.5, 2.5 }.Sum());
        say(new[] { 1m, 2m }.Average());
        say(new int?[] { null, 2 }.Sum());
        say(string.Join(",", n.Cast<object>().OfType<int>()));
        say(string.Join(",", Enumerable.Empty<int>()));
    });
}
