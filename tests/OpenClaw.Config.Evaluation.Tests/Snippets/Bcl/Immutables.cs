using System.Collections.Frozen;
using System.Collections.Immutable;

internal static class Gateways
{
    private static readonly FrozenDictionary<string, int> Ports = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2 }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    private static readonly FrozenSet<string> Names = FrozenSet.ToFrozenSet(["x", "y"]);
    private static readonly Lazy<int> Late = new(() => 40 + 2);

    [OpenClawConfig("home")]
    public static void Home(OpenClawConfigBuilder claw) => claw.Values(to =>
    {
        to.Set("frozen", Ports["A"]).Set("frozenHas", Ports.ContainsKey("c")).Set("frozenTry", Ports.TryGetValue("B", out var port) ? port : 0).Set("count", Ports.Count).Set("set", Names.Contains("x"));
        ImmutableArray<int> array = [1, 2, 3];
        var more = array.Add(4).Remove(2).Insert(0, 9);
        to.Set("array", string.Join(",", array)).Set("more", string.Join(",", more)).Set("at", more[1]).Set("length", more.Length).Set("index", array.IndexOf(3)).Set("created", ImmutableArray.Create(7, 8).Length).Set("made", ((IEnumerable<int>)[1, 2]).ToImmutableArray().Contains(2));
        var list = ImmutableList.Create("a", "b").Add("c");
        to.Set("list", string.Join(",", list)).Set("replaced", string.Join(",", list.SetItem(0, "z"))).Set("same", list[0]).Set("has", list.Contains("b")).Set("removed", list.RemoveAll(item => item == "b").Count).Set("from", ImmutableList.CreateRange([1, 2, 3]).Count);
        var builder = ImmutableList.CreateBuilder<int>();
        builder.Add(5);
        builder.AddRange([6, 7]);
        to.Set("built", builder.ToImmutable().Sum());
        var dictionary = ImmutableDictionary<string, int>.Empty.Add("k", 1).SetItem("l", 2);
        to.Set("dictionary", dictionary["l"]).Set("missing", dictionary.TryGetValue("m", out var none) ? 1 : none).Set("size", dictionary.Count).Set("sorted", string.Join(",", dictionary.ToImmutableSortedDictionary(StringComparer.Ordinal).Keys));
        var set = ImmutableHashSet.Create("p", "q", "p");
        to.Set("hash", set.Count).Set("contains", set.Add("r").Contains("r")).Set("sortedSet", string.Join(",", ImmutableSortedSet.Create(3, 1, 2))).Set("peek", ImmutableStack.Create(1, 2).Peek()).Set("queue", ImmutableQueue.Create(1, 2).Peek());
        to.Set("late", Late.Value + Late.Value).Set("created2", Late.IsValueCreated).Set("item", Tuple.Create("a", 2).Item2).Set("tuples", Tuple.Create(1, "x").Equals(Tuple.Create(1, "x")));
        var calls = 0;
        var lazy = new Lazy<string>(() => $"call{++calls}");
        to.Set("before", lazy.IsValueCreated).Set("lazy", lazy.Value + lazy.Value).Set("after", calls);
    });
}
