// Static initialisers across types, conversions, orders, default members, partial and nested types, field.
internal static class A1 { public static int X = B1.Y + 1; public static readonly List<string> L = ["a"]; static A1() { L.Add("b"); } }

internal static class B1 { public static int Y = 10 + C1.Z; }

internal static class C1 { public const int Z = 5; public static int W = A1.X; }

internal readonly struct Ver(int a, int b) : IComparable<Ver>, IComparable { public int A { get; } = a; public int B { get; } = b; public int CompareTo(Ver o) => A != o.A ? A.CompareTo(o.A) : B.CompareTo(o.B); public int CompareTo(object? o) => o is Ver v ? CompareTo(v) : 1; public override string ToString() => $"{A}.{B}"; public static implicit operator Ver(string s) => new(int.Parse(s.Split('.')[0]), int.Parse(s.Split('.')[1])); public static bool operator >(Ver x, Ver y) => x.CompareTo(y) > 0; public static bool operator <(Ver x, Ver y) => x.CompareTo(y) < 0; }

internal record Cfg(string Name, int[] Ports, IReadOnlyList<string>? Tags = null) { public int Count => Ports.Length; public Cfg Add(int p) => this with { Ports = [.. Ports, p] }; }

internal class Opt { public string S(string a, int b = 3, DayOfWeek d = DayOfWeek.Friday, decimal m = 1.5m, string? n = null, params string[] rest) => $"{a}{b}{d}{m}{n}{rest.Length}"; public int this[Index i] => i.IsFromEnd ? -i.Value : i.Value; public string this[Range r] => r.ToString(); public int Length => 5; }

internal class Ev { public Func<int, int>? F; public int Go(int x) => F?.Invoke(x) ?? -1; }

internal partial class Part { public partial int V(); public int Q => V() + 1; }

internal partial class Part { public partial int V() => 41; }

internal class Nest<T> { public class In { public T? V; public List<T> L = []; } public static Nest<T>.In Make(T t) => new() { V = t, L = { t, t } }; public U Map<U>(T t, Func<T, U> f) => f(t); }

internal interface IShape2 { double Area { get; } string Describe() => $"{GetType2()} {Area:F1}"; string GetType2() => "shape"; }

internal struct Circ(double r) : IShape2 { public double Area => r * r * 3; }

internal struct Rect2(double w, double h) : IShape2 { public double Area => w * h; public string GetType2() => "rect"; }

internal class Fld { public int V { get => field + 1; set => field = value * 2; } = 3; public string N => field ??= "lazy"; }

internal class RoS { readonly Mut2 m = new(); Mut2 w = new(); public int Go() { m.Inc(); w.Inc(); return m.V * 10 + w.V; } }

internal struct Mut2 { public int V; public void Inc() => V++; }

internal static class Gateways
{
    [OpenClawConfig("stat")]
    public static void Stat(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say(A1.X);
        say(B1.Y);
        say(C1.W);
        say(string.Join(",", A1.L));
    });

    [OpenClawConfig("vers")]
    public static void Vers(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        Ver[] v = ["1.10", "1.2", "0.9"];
        say(string.Join(" ", v.Order()));
        say(v.Max());
        Array.Sort(v);
        say(string.Join(" ", v));
        say(v[0] < v[1]);
        List<Ver> l = [.. v];
        l.Sort((a, b) => b.CompareTo(a));
        say(string.Join(" ", l));
        say(l.IndexOf("1.2"));
        say(new SortedDictionary<Ver, string> { ["2.0"] = "b", ["1.0"] = "a" }.First().Value);
        say(l.BinarySearch("9.9") < 0);
        foreach (Ver x in new[] { "3.4" }) say(x);
        say(Comparer<Ver>.Default.Compare("1.1", "1.2"));
        say(v.OrderByDescending(x => x.A).ThenBy(x => x.B).First());
    });

    [OpenClawConfig("cfgs")]
    public static void Cfgs(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var c = new Cfg("a", [1, 2]);
        var d = c.Add(3);
        say(d.Count + " " + c.Count);
        say(c == c with { });
        say(c == new Cfg("a", [1, 2]));
        say(c with { Ports = c.Ports } == c);
        say(c.Tags is null);
        say(string.Join(",", (c with { Tags = ["x"] }).Tags!));
    });

    [OpenClawConfig("opts")]
    public static void Opts(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var o = new Opt();
        say(o.S("x"));
        say(o.S("x", d: DayOfWeek.Monday));
        say(o.S("x", 1, default, 2, "n", "r1", "r2"));
        say(o.S(n: "q", a: "z"));
        say(o[^2]);
        say(o[3]);
        say(o[1..^1]);
        var e = new Ev();
        say(e.Go(1));
        e.F = x => x * 2;
        say(e.Go(4));
        e.F += x => x + 100;
        say(e.Go(4));
        say(new Part().Q);
        say(Nest<int>.Make(4).L.Count + Nest<int>.Make(4).V);
        say(new Nest<int>().Map(3, x => $"<{x}>"));
        IShape2[] s = [new Circ(2), new Rect2(2, 3)];
        say(string.Join(";", s.Select(x => x.Describe())));
        var f = new Fld();
        say(f.V);
        f.V = 5;
        say(f.V);
        say(f.N);
        say(new RoS().Go());
    });
}
