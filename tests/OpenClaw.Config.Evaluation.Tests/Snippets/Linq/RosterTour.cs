// A roster as an operator keeps it, asked in every way that LINQ has.
using System.Collections.Immutable;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

internal record Person(string Name, int Age, string Team) { public virtual string Tag => $"{Team}/{Name}"; }
internal sealed record Boss(string Name, int Age, string Team, params string[] Reports) : Person(Name, Age, Team) { public override string Tag => base.Tag + "*" + Reports.Length; }

internal static class Roster
{
    public static readonly ImmutableArray<Person> All = [new("ann", 31, "red"), new("bob", 27, "blue"), new Boss("cy", 45, "red", "ann", "dee"), new("dee", 27, "red"), new("eve", 60, "green")];
    public static IEnumerable<(T Item, int At)> WithIndex<T>(this IEnumerable<T> items) { var i = 0; foreach (var item in items) yield return (item, i++); }
    public static TOut Pipe<TIn, TOut>(this TIn value, Func<TIn, TOut> f) => f(value);
    public static Func<A, C> Then<A, B, C>(this Func<A, B> f, Func<B, C> g) => a => g(f(a));
}

internal static class Gateways
{
    [OpenClawConfig("r1")]
    public static void R1(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        foreach (var g in Roster.All.GroupBy(p => p.Team).OrderBy(g => g.Key, StringComparer.Ordinal))
            say($"{g.Key,-8}|{g.Count(),3}|{g.Average(p => p.Age):F2}|{string.Join("+", g.Select(p => p.Tag))}");
        say(string.Join(",", Roster.All.MinBy(p => p.Age)!.Name, Roster.All.MaxBy(p => p.Age)!.Name));

        say(Roster.All[0] == new Person("ann", 31, "red"));
        say(Roster.All[2] == new Boss("cy", 45, "red", "ann", "dee"));
        var (n, a, t) = Roster.All[1];
        say(n + a + t);
        say(string.Join(";", Roster.All.Chunk(2).Select(c => string.Join("&", c.Select(p => p.Name)))));
        say(Roster.All.Zip(Roster.All.Skip(1), (x, y) => y.Age - x.Age).Aggregate("", (s, d) => s + (d < 0 ? "" : "+") + d));
        say(string.Join(" ", Roster.All.WithIndex().Where(x => x.At % 2 == 0).Select(x => $"{x.At}:{x.Item.Name}")));
        var lookup = Roster.All.ToLookup(p => p.Age >= 30, p => p.Name.ToUpperInvariant());
        say(string.Join("|", lookup.Select(g => g.Key + "=" + string.Join(",", g))));
        say(string.Join("|", Roster.All.CountBy(p => p.Team)));
        say(string.Join("|", Roster.All.AggregateBy(p => p.Team, 0, (sum, p) => sum + p.Age)));
        say(string.Join("|", Roster.All.Index().Select(x => x.Index + x.Item.Name)));
        say(Roster.All.Select(p => p.Age).Order().Pipe(x => string.Join(",", x)));
        
        say((Roster.All[2] with { Age = 1 }).Tag);
        Func<int, int> twice = x => x * 2;
        say(twice.Then(x => x + 1).Then(x => $"<{x}>")(20));
        say(Roster.All.GroupJoin(new[] { ("red", 1), ("blue", 2), ("red", 3) }, p => p.Team, x => x.Item1, (p, xs) => p.Name + xs.Sum(x => x.Item2)).Aggregate((x, y) => x + "," + y));
        say((from p in Roster.All join x in new[] { (T: "red", N: 1), (T: "green", N: 9) } on p.Team equals x.T let d = p.Age * x.N where d > 27 orderby d descending select $"{p.Name}{d}").Aggregate((x, y) => x + "," + y));
        say(string.Join(",", Roster.All.OrderBy(p => p.Team, StringComparer.Ordinal).ThenByDescending(p => p.Age).ThenBy(p => p.Name, StringComparer.Ordinal).Select(p => p.Name)));
        say(string.Join(",", Roster.All.DistinctBy(p => p.Age).Select(p => p.Name)));
        say(string.Join(",", Roster.All.ExceptBy([27], p => p.Age).Select(p => p.Name)));
        say(string.Join(",", Roster.All.UnionBy([new Person("zoe", 27, "x")], p => p.Age).Select(p => p.Name)));
        say(string.Join(",", Roster.All.Select(p => p.Name).LeftJoin(new[] { "bob=1", "eve=2" }, x => x, x => x[..3], (x, y) => x + (y ?? "-"))));
        say(Roster.All.Sum(p => (decimal)p.Age) / 7m);
        say(Roster.All.Average(p => p.Age));
        say(Roster.All.Select(p => (double)p.Age).Sum() / 3);
    });

    [OpenClawConfig("r2")]
    public static void R2(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var table = new Dictionary<string, Func<double, double, double>>(StringComparer.OrdinalIgnoreCase) { ["add"] = (x, y) => x + y, ["DIV"] = (x, y) => x / y, ["pow"] = (x, y) => { double r = 1; for (var i = 0; i < y; i++) r *= x; return r; } };
        foreach (var (k, f) in table) say($"{k}:{f(7, 2)}");
        say(table["ADD"](1, 2));
        say(table.TryGetValue("mod", out var mod) ? mod(1, 2) : double.NaN);
        Action<string> chain = s => say("1" + s);
        chain += s => say("2" + s);
        var first = chain;
        chain += first;
        chain("x");
        
        
        Func<int> f1 = () => 1; f1 += () => 2;
        say(f1());
        var frozen = new[] { "a", "b", "c" }.ToFrozenDictionary(x => x, x => (int)x[0]);
        say(frozen["b"] + frozen.GetValueOrDefault("q", -1));
        say(new[] { 3, 1, 2, 3 }.ToFrozenSet().Contains(2));
        say(string.Join(",", ImmutableList.Create(3, 1, 2).Add(4).Sort().RemoveAt(0).Insert(1, 9)));
        say(string.Join(",", ImmutableSortedSet.Create(5, 1, 3).Add(2)));
        var b = ImmutableArray.CreateBuilder<int>(); b.Add(1); b.AddRange(2, 3); say(b.ToImmutable().Length + b.Count);
        var lazy = new Lazy<string>(() => { say("made"); return "lazy"; });
        say(lazy.IsValueCreated);
        say(lazy.Value + lazy.Value + lazy.IsValueCreated);
        Func<int, Func<int, int>> adder = x => y => x + y;
        say(adder(3)(4));
        Func<int, int> fact = null!; fact = x => x <= 1 ? 1 : x * fact(x - 1);
        say(fact(10));
        int Ack(int m, int n) => (m, n) switch { (0, _) => n + 1, (_, 0) => Ack(m - 1, 1), _ => Ack(m - 1, Ack(m, n - 1)) };
        say(Ack(2, 3));
    });
}
