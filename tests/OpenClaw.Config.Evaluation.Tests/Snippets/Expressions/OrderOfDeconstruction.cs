// Targets first, then the value, then what takes it apart, then one target after the other. Arrays and sets behind interfaces. Records that print their base.
using System.Collections;
using System.Collections.Generic;
using System.Text;
internal class Ev { public readonly List<string> Log = []; public int N(string s, int v) { Log.Add(s); return v; } public int this[int i] { get { Log.Add("get" + i); return i * 10; } set => Log.Add($"set{i}={value}"); } public Ev Me(string s) { Log.Add(s); return this; } public int P { get { Log.Add("getP"); return 5; } set => Log.Add("setP" + value); } public long L { set => Log.Add("setL" + value); get => 1; } public void Deconstruct(out int a, out Ev b) { Log.Add("dec"); a = 1; b = this; } }
internal class Bag<T>(params T[] items) : IEnumerable<T> { private readonly List<T> _items = [.. items]; public IEnumerator<T> GetEnumerator() => _items.GetEnumerator(); IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator(); }
internal class Bag2 : IEnumerable<string> { private readonly string[] _items = ["x", "y"]; public IEnumerator<string> GetEnumerator() { return ((IEnumerable<string>)_items).GetEnumerator(); } IEnumerator IEnumerable.GetEnumerator() => GetEnumerator(); }
internal class Bag3 : IEnumerable { private readonly Dictionary<string, int> _d = new() { ["k"] = 1 }; public IEnumerator GetEnumerator() => _d.GetEnumerator(); }
internal class Bag4 : IEnumerable { private readonly int[] _d = [1, 2]; public IEnumerator GetEnumerator() => _d.GetEnumerator(); }
internal record Rec(int A) { protected virtual bool PrintMembers(StringBuilder b) { b.Append("mine=").Append(A); return true; } }
internal record Rec2(int A, int B) : Rec(A) { public sealed override string ToString() => "R2" + base.ToString(); }
internal record Rec3(int A, int B, string? C = null) : Rec2(A, B);
internal record Rc(int A); internal record Rd(int A, int B) : Rc(A) { public override string ToString() => "<" + base.ToString() + ">"; }
internal record Re(int A, int B, int C) : Rd(A, B);
internal record Rf(int A, int B, int C, int D) : Re(A, B, C) { public override string ToString() => base.ToString(); }

internal static class Gateways
{
    [OpenClawConfig("order")]
    public static void Order(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var e = new Ev();
        (e[e.N("x", 4)], e.Me("m").P) = (e.N("y", 5), e.N("z", 6)); say(string.Join(" ", e.Log)); e.Log.Clear();
        (e.Me("a")[e.N("b", 1)], (e.Me("c").P, e.Me("d").L)) = (e.N("e", 1), (e.N("f", 2), e.N("g", 3))); say(string.Join(" ", e.Log)); e.Log.Clear();
        (e.Me("a").L, (e.Me("b").P, var q)) = (e.N("n", 3), e.Me("o")); say(string.Join(" ", e.Log)); e.Log.Clear(); say(q == e);
        (e.Me("a").P, _) = e; say(string.Join(" ", e.Log)); e.Log.Clear();
        long l; int i; var t = (l, i) = (1, 2); say(t);
        int[] a = [1, 2, 3]; var at = 0; (a[at++], a[at++], at) = (a[at], a[2], 9); say(string.Join(",", a) + at);
        var (x, (y, z)) = (1, ("b", 2.5)); say(x + y + z);
        (string? s, object o) = ("a", 1); say(s + o);
        (a[0], a[1]) = (a[1], a[0]); say(string.Join(",", a));
        (int m, byte b) = (300, (byte)3); say(m + b);
        foreach (var (k, (v, w)) in new Dictionary<string, (int, int)> { ["a"] = (1, 2) }) say(k + v + w);
        say((e.N("1", 1), e.N("2", 2)) == (e.N("3", 1), e.N("4", 2))); say(string.Join(" ", e.Log));
    });
    [OpenClawConfig("lists")]
    public static void Lists(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        IList<int> xs = new int[3]; xs[0] = 5; xs[2]++; xs[1] += 4; say(string.Join(",", xs)); say(xs.Contains(5) + "" + xs.IndexOf(4) + xs.Count + xs.IsReadOnly);
        ICollection<string> cs = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "a" }; say(cs.Contains("A")); cs.Add("A"); cs.Add("b"); say(cs.Count); say(cs.Remove("B")); say(string.Join(",", cs));
        ICollection<int> q = new List<int> { 1 }; q.Add(2); say(q.Remove(1)); say(q.Count); q.Clear(); say(q.Count);
        IList<string> l = new List<string> { "x" }; l.Insert(0, "y"); l[1] = "z"; l.RemoveAt(0); say(l[0]);
        ISet<int> st = new SortedSet<int> { 3, 1 }; say(st.Add(1)); say(string.Join(",", st));
        IDictionary<string, int> d = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { ["a"] = 1 }; d["A"] = 2; say(d.Count + d["a"]);
        IReadOnlyList<int> r = new[] { 1, 2 }; say(r[1] + r.Count); IReadOnlyCollection<int> rc = new HashSet<int> { 1 }; say(rc.Count);
        say(string.Join(",", new Bag<int>(1, 2)) + new Bag<int>(3).Sum()); foreach (var z in new Bag2()) say(z); foreach (KeyValuePair<string, int> z in new Bag3()) say(z.Key); foreach (int z in new Bag4()) say(z);
        IEnumerator<int> en = new List<int> { 4, 5 }.GetEnumerator(); var en2 = en; en.MoveNext(); en2.MoveNext(); say(en.Current); say(en.MoveNext());
        IEnumerator<char> ch = "ab".GetEnumerator(); ch.MoveNext(); say(ch.Current);
        say((1, 2).CompareTo((1, 3)) + (2, 1).CompareTo((1, 9))); say((1, 2, 3).CompareTo((1, 2, 3))); 
    });
    [OpenClawConfig("rec")]
    public static void Recs(OpenClawConfigBuilder claw) => claw.Lines(say => { say(new Rec2(3, 4)); say(new Rec3(3, 4)); say(new Rd(1, 2)); say(new Re(1, 2, 3)); say(new Rf(1, 2, 3, 4)); Rc r = new Rd(1, 2); say(r.ToString()); object o = r; say(o.ToString()); });
}
