// Structs wherever they lie, records with members of their own, comparers, small numbers.
using System.Globalization;
using System.Text;
internal readonly record struct Pt(int X, int Y) { public static Pt operator -(Pt a, Pt b) => new(a.X - b.X, a.Y - b.Y); public Pt() : this(-1, -1) { } }
internal record struct Mut(int A) { public int B; public void Inc() => A++; }
internal record Rec(int A) { protected virtual bool PrintMembers(StringBuilder b) { b.Append("mine=").Append(A); return true; } public virtual bool Equals(Rec? o) => o is not null && A % 10 == o.A % 10; public override int GetHashCode() => A % 10; }
internal record Rec2(int A, int B) : Rec(A) { public sealed override string ToString() => "R2"; }
internal record Rec3(int A, int B, string? C = null) : Rec2(A, B);
internal record Gen<T>(T Value, List<T>? More = null) { }
internal sealed class CaseCmp : IEqualityComparer<string>, IComparer<string> { public int Calls; public bool Equals(string? a, string? b) { Calls++; return string.Equals(a, b, StringComparison.OrdinalIgnoreCase); } public int GetHashCode(string s) => s.Length; public int Compare(string? a, string? b) => (a?.Length ?? 0) - (b?.Length ?? 0); }
internal struct Ctr { public int N; public int Next() => ++N; public readonly int Peek => N; }
internal class Holder { public Ctr C; public readonly Ctr R; public Ctr P { get; set; } public Ctr[] Arr = new Ctr[2]; public ref Ctr Ref => ref Arr[1]; public ref int At(int i) => ref Arr[i].N; }

internal static class Gateways
{
    private static ref int Largest(int[] xs) { ref var best = ref xs[0]; for (var i = 1; i < xs.Length; i++) if (xs[i] > best) best = ref xs[i]; return ref best; }
    private static void Swap<T>(ref T a, ref T b) => (a, b) = (b, a);
    private static string Opt(int a = 1, string b = "b", params int[] rest) => $"{a}{b}{rest.Length}";
    private static string Opt(long a) => "long" + a;

    [OpenClawConfig("s1")]
    public static void S1(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say(new Pt()); say(default(Pt)); say(new Pt(1, 2) with { Y = 9 }); say(new Pt(3, 3) - new Pt(1, 2)); say(new Pt(1, 2) == new Pt(1, 2)); 
        var mu = new Mut(1) { B = 2 }; var mu2 = mu; mu.Inc(); mu.B++; say(mu + "" + mu2 + (mu == mu2)); mu2 = mu with { B = 7 }; say(mu2); 
        say(new Rec(3)); say(new Rec2(3, 4)); say(new Rec3(3, 4)); say(new Rec(13).Equals(new Rec(3))); say(new Rec2(13, 1) == new Rec2(3, 1)); say(new Rec(3) == new Rec2(3, 1)); say(new HashSet<Rec> { new(1), new(11), new(2) }.Count);
        say(new Gen<int>(3)); say(new Gen<string?>(null)); say(new Gen<(int A, string B)>((1, "x"))); 
        var cmp = new CaseCmp(); var dict = new Dictionary<string, int>(cmp) { ["Ab"] = 1, ["aB"] = 2, ["cd"] = 3 }; say(string.Join(",", dict)); say(dict["CD"]);
        say(string.Join(",", new[] { "ccc", "a", "bb", "aa" }.OrderBy(x => x, cmp))); say(string.Join(",", new[] { "A", "a", "b" }.Distinct(cmp))); say(string.Join(",", new SortedSet<string>(cmp) { "zz", "a", "yy" }));
        var list = new List<string> { "ccc", "a", "bb" }; list.Sort(cmp); say(string.Join(",", list)); list.Sort((x, y) => string.CompareOrdinal(y, x)); say(string.Join(",", list)); say(list.BinarySearch("bb", Comparer<string>.Create((x, y) => string.CompareOrdinal(y, x))));
        var h = new Holder(); h.C.Next(); h.C.Next(); h.R.Next(); h.P.Next(); h.Arr[0].Next(); h.Ref.Next(); h.Ref.Next(); h.At(0) += 5; ref var c = ref h.C; c.Next(); var copy = h.C; copy.Next(); say($"{h.C.Peek} {h.R.Peek} {h.P.Peek} {h.Arr[0].N} {h.Arr[1].N} {copy.N}");
        int[] xs = [3, 9, 4]; Largest(xs) = 0; Largest(xs)++; say(string.Join(",", xs)); Swap(ref xs[0], ref xs[2]); say(string.Join(",", xs)); var (i, j) = (1, 2); Swap(ref i, ref j); say(i * 10 + j);
        say(Opt()); say(Opt(5)); say(Opt(b: "x")); say(Opt(1, "q", 1, 2)); say(Opt(5L)); say(Opt((short)5));
        object o = new Ctr(); ((Ctr)o).Next(); say(((Ctr)o).N); var fn = h.C.Next; fn(); fn(); say(h.C.N);
        var ctrs = new List<Ctr> { new() }; ctrs[0].Next(); say(ctrs[0].N); var d2 = new Dictionary<int, Ctr> { [1] = new() { N = 4 } }; d2[1].Next(); say(d2[1].N); foreach (var z in h.Arr) z.Next(); say(h.Arr[0].N); foreach (ref var z in h.Arr.AsSpan()) z.Next(); say(h.Arr[0].N);
        Ctr? nc = new Ctr(); nc.Value.Next(); nc?.Next(); say(nc.Value.N); say(nc.GetValueOrDefault().Next());
        var tup = (new Ctr(), 1); tup.Item1.Next(); say(tup.Item1.N); var anon = new { C = new Ctr() }; anon.C.Next(); say(anon.C.N);
        byte by = 250; by += 10; say(by); sbyte sb = 127; sb++; say(sb); short sh = -1; sh >>>= 4; say(sh); ushort us = 1; us <<= 15; us *= 3; say(us); char ch = 'a'; ch += (char)2; ch++; say(ch); uint ui = 0; ui--; say(ui); ulong ul = 1; ul <<= 65; say(ul);
        say(1.10m + 2.200m); say(1.0m * 1.00m); say(10m / 4); say(1m / 3m); say(0.1 + 0.2); say(1.0 / 0); say(-0.0); say(1e20); say(1f / 3); say((float)0.1 + 0.2); say(5 / 2 * 2.0); say(-7 / 2); say(-7 % 3); say(7.5 % -2); say((int)3.99 + (int)-3.99); say(Math.Round(2.5) + Math.Round(3.5)); say(decimal.Round(2.345m, 2));
    });
}
