// The order of effects, boxes, overloads, iterators left early, jumps, small integers, dictionaries after removals.
using System.Collections;
using System.Text;
internal class Ev { public readonly List<string> Log = []; public int Next(string s, int v) { Log.Add(s); return v; } public int this[int i] { get { Log.Add("get" + i); return i * 10; } set => Log.Add($"set{i}={value}"); } public Ev Me(string s) { Log.Add(s); return this; } public int P { get { Log.Add("getP"); return 5; } set => Log.Add("setP" + value); } public int? Q { get { Log.Add("getQ"); return null; } set => Log.Add("setQ" + value); } }
internal struct Cnt : IEnumerable<int>, IEnumerator<int> { private int _i; private readonly int _max; public Cnt(int max) => _max = max; public readonly int Current => _i; readonly object IEnumerator.Current => _i; public bool MoveNext() => ++_i <= _max; public void Reset() => _i = 0; public readonly void Dispose() { } public readonly Cnt GetEnumerator() => this; readonly IEnumerator<int> IEnumerable<int>.GetEnumerator() => this; readonly IEnumerator IEnumerable.GetEnumerator() => this; }
internal interface IHas { int Val { get; set; } void Bump(); int Twice => Val * 2; }
internal struct Has : IHas { public int Val { get; set; } public void Bump() => Val++; public override string ToString() => "H" + Val; public override bool Equals(object? o) => o is Has h && h.Val == Val; public override int GetHashCode() => Val; }
internal class Animal { public virtual string Say() => "..."; public string Hi() => "A" + Say(); public override bool Equals(object? o) => o is Animal a; public override int GetHashCode() => 1; }
internal class Dog : Animal { public override string Say() => "woof"; public new string Hi() => "D" + base.Hi(); }
internal class Puppy : Dog { public sealed override string Say() => base.Say().ToUpperInvariant(); }
internal static class Over { public static string F(object o) => "obj"; public static string F(string s) => "str"; public static string F(int i) => "int"; public static string F(double d) => "dbl"; public static string F(params int[] a) => "arr" + a.Length; public static string F<T>(List<T> l) => "list"; public static string F(IEnumerable<int> e) => "enum"; public static string G(in int x) => "in"; public static string H(ReadOnlySpan<char> s) => "span"; public static string H(IEnumerable<char> s) => "chars"; }

internal static class Gateways
{
    private static IEnumerable<int> Gen(List<string> log, int n) { log.Add("start"); for (var i = 0; i < n; i++) { log.Add("y" + i); yield return i; } log.Add("end"); }
    private static (int Min, int Max, double Avg) Stats(params IReadOnlyCollection<int> xs) => (xs.Min(), xs.Max(), xs.Average());
    private static bool TryHalf(int x, out int half) { half = x / 2; return x % 2 == 0; }
    private static string Who(object? o) => o switch { null => "null", int i and (< 0 or > 100) => $"far{i}", int i => $"int{i}", string { Length: 0 } => "empty", string s when s.StartsWith('x') => "x-" + s, string => "str", int[] and [var a, .., var b] => $"{a}..{b}", IEnumerable<int> e => $"seq{e.Count()}", (int a, string b) => $"tup{a}{b}", Has { Val: > 2 } h => h.ToString(), IHas => "has", Animal { } an => an.Say(), bool b => b ? "T" : "F", _ => o.ToString() ?? "" };

    [OpenClawConfig("e1")]
    public static void E1(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var e = new Ev(); e.Me("a")[e.Next("b", 1)] += e.Next("c", 2); e.Me("d").P++; e.Q ??= e.Next("q", 3); (e[e.Next("x", 4)], e.Me("m").P) = (e.Next("y", 5), e.Next("z", 6)); _ = e.Me("n")?.Me("o")[e.Next("p", 7)]; say(string.Join(" ", e.Log));
        say(string.Join(",", new Cnt(3))); var sum = 0; foreach (var x in new Cnt(4)) sum += x; say(sum); var cn = new Cnt(2); cn.MoveNext(); var cc = cn; cc.MoveNext(); say(cn.Current + "" + cc.Current); IEnumerator<int> ce = cn; ce.MoveNext(); say(ce.Current + "" + cn.Current);
        IHas h = new Has(); h.Bump(); h.Val += 5; var hs = (Has)h; hs.Bump(); say(h + "" + hs + h.Twice); object ob = hs; ((IHas)ob).Bump(); say(ob + "" + hs); say(ob.Equals(new Has { Val = 8 })); var lst = new List<IHas> { h, h, hs }; lst[0].Bump(); lst[2].Bump(); say(string.Join(",", lst)); foreach (var k in lst) k.Bump(); say(string.Join(",", lst)); var ar = new Has[2]; ar[0].Bump(); IHas[] ia = [ar[0], ar[0]]; ia[0].Bump(); say(ar[0] + "" + ia[0] + ia[1]);
        static void BumpAll<T>(IList<T> xs) where T : IHas { for (var i = 0; i < xs.Count; i++) { xs[i].Bump(); var x = xs[i]; x.Bump(); xs[i] = x; } } var bl = new List<Has> { new() }; BumpAll(bl); say(bl[0]); var ba = new Has[1]; BumpAll(ba); say(ba[0]); IHas[] bi = [new Has()]; BumpAll(bi); say(bi[0]);
        Animal a = new Puppy(); say(a.Hi() + ((Dog)a).Hi() +1);
        say(Over.F(1) + Over.F('c') + Over.F(1L) + Over.F("s") + Over.F((object)"s") + Over.F() + Over.F(1, 2) + Over.F(new List<string>()) + Over.F(1m) + Over.F((short)1) + Over.G(3) + Over.H("x") + Over.F(new HashSet<int>()));
        var log = new List<string>(); var g = Gen(log, 3); say(log.Count); foreach (var x in g) { log.Add("got" + x); if (x == 1) break; } say(string.Join(" ", log)); log.Clear(); say(g.Any() + string.Join(" ", log)); log.Clear(); say(g.Skip(1).First() + string.Join(" ", log)); log.Clear(); say(g.Last() + string.Join(" ", log)); log.Clear(); var z = g.Zip(g).ToList(); say(string.Join(" ", log));
        say(Stats(3, 1, 2)); var (mn, _, avg) = Stats([4, 8]); say(mn + avg); say(TryHalf(6, out var half) && half == 3 ? "ok" : "no");
        foreach (var o in new object?[] { null, -1, 50, "", "xy", "ab", new[] { 1, 2, 3 }, new List<int> { 1 }, (1, "b"), new Has { Val = 3 }, new Has(), new Puppy(), true, 2.5, 'c', 7L, new int[0] }) say(Who(o));
        for (int i = 0, j = 10; i < j; i += 3, j--) { if (i == 3) continue; say(i * j); } var w = 5; do { w--; if (w == 2) goto done; } while (w > 0); done: say(w);
        switch (w) { case 1: say("one"); break; case 2: say("two"); goto case 3; case 3: say("three"); goto default; default: say("dflt"); break; }
        outer: for (var i = 0; i < 3; i++) { for (var j = 0; j < 3; j++) { if (j == 2) goto next; if (i == 2) goto end; say(i * 10 + j); } next:; } end: say("end");
        var fs = new List<Func<int>>(); for (var i = 0; i < 3; i++) { var j = i; fs.Add(() => i * 10 + j++); } say(string.Join(",", fs.Select(f => f())) + string.Join(",", fs.Select(f => f())));
        int x1 = 5; x1 = x1++ + ++x1; say(x1); var arr = new[] { 1, 2, 3 }; var ix = 0; arr[ix++] = arr[ix] + ix; say(string.Join(",", arr)); ix = 0; arr[ix] += ix++ + arr[ix]; say(string.Join(",", arr)); (arr[0], arr[1], arr[2]) = (arr[2], arr[0], arr[1]); say(string.Join(",", arr));
        string? ns = null; say(ns?.Length.ToString().Length ?? -1); say((ns ?? "d") + ns + "e"); ns ??= "set"; say(ns); int? ni = null; say(ni + 1 == null); say(ni > 1 || ni <= 1); say(ni.GetValueOrDefault(7)); ni ??= 4; ni *= 2; say(ni); bool? nb = null; say((nb & false) + "|" + (nb | true) + "|" + (nb & true)); say(ni is 8 and not 9); 
        checked { try1(); } void try1() => say(unchecked((byte)300)); say(unchecked(int.MaxValue + w)); uint u = 3; say(u - 5L); say(-u); say(1 << 33); say(1L << 33); say(-1 >> 1); say(-1 >>> 28); say((char)('a' + 1)); say('a' + 1); say((sbyte)-1 & 0xff); say(~0u); say(5 ^ 3); say(true ^ true); say((byte)1 << 8); say((short)-1 >>> 20);
        var dict = new Dictionary<string, int> { ["a"] = 1, ["b"] = 2, ["c"] = 3 }; dict.Remove("b"); dict["d"] = 4; dict["e"] = 5; say(string.Join(",", dict.Keys)); dict.Remove("a"); dict.Remove("c"); dict["f"] = 6; dict["g"] = 7; dict["h"] = 8; say(string.Join(",", dict)); var (k1, v1) = dict.First(); say(k1 + v1); foreach (var (k, v) in dict.Where(p => p.Value > 6)) say(k + v); var hset = new HashSet<int> { 1, 2, 3 }; hset.Remove(1); hset.Add(9); hset.Add(1); say(string.Join(",", hset)); hset.SymmetricExceptWith([1, 77]); say(string.Join(",", hset)); hset.RemoveWhere(i => i > 10); say(hset.SetEquals([2, 3, 9]));
    });
}
