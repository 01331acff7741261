// Interfaces with bodies, operators, partial and nested types, the order of static constructors.
using System.Collections;
using System.Numerics;

internal interface IGreeter { string Name { get; } string Greet() => $"hi {Name}"; static virtual string Kind => "greeter"; string Loud() => Greet().ToUpperInvariant(); }
internal class Plain(string name) : IGreeter { public string Name => name; public override string ToString() => "P:" + name; }
internal class Rude(string name) : Plain(name), IGreeter { string IGreeter.Greet() => "go away " + Name; public static string Kind => "rude"; }
internal abstract class Node { public abstract Node Clone(); public virtual object Get() => "node"; }
internal class Leaf : Node { public int V; public override Leaf Clone() => new() { V = V + 1 }; public override string Get() => "leaf" + V; }
internal struct Tri(bool? v) { private readonly bool? _v = v; public static bool operator true(Tri t) => t._v == true; public static bool operator false(Tri t) => t._v == false; public static Tri operator &(Tri a, Tri b) => new(a._v & b._v); public static Tri operator |(Tri a, Tri b) => new(a._v | b._v); public static Tri operator !(Tri a) => new(!a._v); public override string ToString() => _v?.ToString() ?? "maybe"; }
internal struct Vec(int x, int y) : IEquatable<Vec>, IComparable<Vec>, IAdditionOperators<Vec, Vec, Vec>
{
    public int X { get; set; } = x; public int Y = y;
    public static Vec operator +(Vec a, Vec b) => new(a.X + b.X, a.Y + b.Y);
    public static Vec operator ++(Vec a) => new(a.X + 1, a.Y);
    public static bool operator ==(Vec a, Vec b) => a.Equals(b);
    public static bool operator !=(Vec a, Vec b) => !(a == b);
    public static explicit operator Vec(string s) => new(s.Length, 0);
    public static implicit operator (int, int)(Vec v) => (v.X, v.Y);
    public readonly bool Equals(Vec o) => X == o.X && Y == o.Y;
    public override readonly bool Equals(object? o) => o is Vec v && Equals(v);
    public override readonly int GetHashCode() => X * 31 + Y;
    public readonly int CompareTo(Vec o) => (X, Y).CompareTo((o.X, o.Y));
    public override readonly string ToString() => $"({X};{Y})";
}
internal static class Order { public static readonly List<string> Log = []; public static int Note(string s, int v) { Log.Add(s + v); return v; } }
internal class S1 { public static int A = Order.Note("S1.A", 1); public static int B = S2.C + Order.Note("S1.B", 2); static S1() => Order.Note("S1.cctor", 0); public int F = Order.Note("S1.F", 3); public S1() => Order.Note("S1.ctor", F); }
internal class S2 : S1 { public static int C = Order.Note("S2.C", A + 10); static S2() => Order.Note("S2.cctor", C); public int G = Order.Note("S2.G", 4); public S2() : base() => Order.Note("S2.ctor", G); }
internal class Bag<T> : IEnumerable<T> where T : notnull { private readonly List<T> _items = []; public void Add(T item) => _items.Add(item); public void Add(T item, int times) { for (var i = 0; i < times; i++) _items.Add(item); } public IEnumerator<T> GetEnumerator() => _items.GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); public T this[int i] { get => _items[i]; set { while (_items.Count <= i) _items.Add(value); _items[i] = value; } } public class Inner { public int Count; public T? Last; } public Inner Summary => new() { Count = _items.Count, Last = _items.LastOrDefault() }; }
internal partial class Part { public partial string Hello(string to); public int X = 1; }
internal partial class Part { public partial string Hello(string to) => $"hello {to}{X}"; public partial int Y { get; } }
internal partial class Part { public partial int Y => X + 1; }
file class Hidden { public static string Say() => "hidden"; }
internal class Cfg { public required string Name { get; init; } public int Port { get; init => field = value < 1024 ? 1024 : value; } = 1; public string Title { get => field ??= Name.ToUpperInvariant(); set; } public IList<string> Tags { get; } = []; public Dictionary<string, Cfg> Kids { get; } = new(); }

internal static class Gateways
{
    private static string KindOf<T>() where T : IGreeter => T.Kind;
    private static T Sum<T>(params IEnumerable<T> xs) where T : struct, IAdditionOperators<T, T, T> { T r = default; foreach (var x in xs) r += x; return r; }
    private static T Max<T>(T a, T b) where T : IComparable<T> => a.CompareTo(b) >= 0 ? a : b;
    private static string Tell<T>(T x) where T : class, new() => (x ?? new T()).ToString()!;

    [OpenClawConfig("o1")]
    public static void O1(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        IGreeter p = new Plain("ann"), r = new Rude("bob");
        say(p.Greet()); say(r.Greet()); say(r.Loud()); say(p.Loud()); say(KindOf<Plain>() + KindOf<Rude>());
        Node n = new Leaf { V = 4 }; say(n.Clone().Get()); say(((Leaf)n).Clone().V);
        var t = new Tri(true); var f = new Tri(false); var m = new Tri(null);
        say(t && m); say(f && m); say(m || t); say(m || f); say(!m); if (m) say("m"); else say("not m"); say(t ? 1 : 2);
        var v = new Vec(1, 2); var w = v++; say(v + "" + w); v += (Vec)"abc"; say(v); (int a, int b) vt = v; say(vt.a * vt.b); say(v == new Vec(5, 2)); say(Sum(new Vec(1, 1), new Vec(2, 3))); say(Sum<int>(1, 2, 3)); say(Max(new Vec(1, 5), new Vec(1, 3)));
        Vec? q = null; say(q + v == null); say((q ?? v) + ""); say(q == null); say(q != v); q = v; say((q + v)!.Value.X); q++; say(q);
        say(string.Join(" ", new[] { new Vec(3, 1), new Vec(1, 9), new Vec(1, 2) }.Order()));
        say(new HashSet<Vec> { new(1, 1), new(1, 1), new(2, 1) }.Count);
        _ = new S2(); _ = new S1(); say(string.Join(",", Order.Log));
        var bag = new Bag<string> { "a", { "b", 3 }, "c" }; bag[7] = "z"; say(string.Join("", bag) + bag.Summary.Count + bag.Summary.Last);
        say(new Part().Hello("you") + new Part { X = 5 }.Y); say(Hidden.Say());
        var cfg = new Cfg { Name = "x", Port = 80, Tags = { "t1", "t2" }, Kids = { ["k"] = new() { Name = "kid", Port = 9999 } } };
        say(cfg.Port + cfg.Title + cfg.Tags.Count + cfg.Kids["k"].Port + cfg.Kids["k"].Title); cfg.Title = "T"; say(cfg.Title); say(new Cfg { Name = "n" }.Port);
       
    });
}
