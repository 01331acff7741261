// Static members of interfaces, generic helpers, recursion, small algorithms.
using System.Globalization;
using System.Numerics;
using System.Text;
internal interface IUnit<T> where T : IUnit<T> { static abstract T Zero { get; } static abstract T operator +(T a, T b); static virtual string Suffix => "u"; static abstract T Parse(string s); int Amount { get; } }
internal readonly record struct Metre(int Amount) : IUnit<Metre> { public static Metre Zero => new(0); public static Metre operator +(Metre a, Metre b) => new(a.Amount + b.Amount); public static Metre Parse(string s) => new(int.Parse(s)); public static string Suffix => "m"; }
internal readonly record struct Gram(int Amount) : IUnit<Gram> { public static Gram Zero => new(0); public static Gram operator +(Gram a, Gram b) => new(a.Amount + b.Amount); public static Gram Parse(string s) => new(int.Parse(s) * 1000); }
internal abstract class Shape { public static int Made; protected Shape() { Made++; Init(); } protected virtual void Init() => Trace += "b"; public string Trace = "t"; public abstract double Area { get; } public static Shape operator *(Shape s, double k) => s.Scale(k); protected abstract Shape Scale(double k); }
internal sealed class Sq(double a) : Shape { private readonly string _name = "sq"; private string _late = "late"; protected override void Init() { Trace += _name + (_late ?? "-"); _late = "init"; } public override double Area => a * a; protected override Shape Scale(double k) => new Sq(a * k); public string Late => _late; }
internal class Chain { private readonly StringBuilder _b = new(); private int _depth; public Chain Add(string s) { _b.Append(' ', _depth).Append(s).Append('\n'); return this; } public Chain Nest(Action<Chain> f) { _depth += 2; f(this); _depth -= 2; return this; } public static implicit operator string(Chain c) => c._b.ToString(); public static Chain operator +(Chain c, string s) => c.Add(s); }
internal class Matrix { private readonly double[,] _m = new double[2, 2]; public double this[int r, int c = 0] { get => _m[r, c]; set => _m[r, c] = value; } public string this[string k] => k switch { "det" => (_m[0, 0] * _m[1, 1] - _m[0, 1] * _m[1, 0]).ToString(CultureInfo.InvariantCulture), _ => "?" }; }
internal class Tree<T> where T : IComparable<T> { private sealed record N(T V, N? L = null, N? R = null); private N? _root; public void Add(T v) => _root = Put(_root, v); private static N Put(N? n, T v) => n is null ? new(v) : v.CompareTo(n.V) switch { < 0 => n with { L = Put(n.L, v) }, > 0 => n with { R = Put(n.R, v) }, _ => n }; public IEnumerable<T> Walk() { return Go(_root); static IEnumerable<T> Go(N? n) { if (n is not { } x) yield break; foreach (var l in Go(x.L)) yield return l; yield return x.V; foreach (var r in Go(x.R)) yield return r; } } public int Depth => D(_root); private static int D(N? n) => n is null ? 0 : 1 + Math.Max(D(n.L), D(n.R)); }

internal static class Gateways
{
    private static T Total<T>(params string[] xs) where T : IUnit<T> { var sum = T.Zero; foreach (var x in xs) sum += T.Parse(x); return sum; }
    private static string Name<T>(T x) where T : IUnit<T> => x.Amount + T.Suffix;
    private static T Avg<T>(T[] xs) where T : INumber<T> { var s = T.Zero; var n = T.Zero; foreach (var x in xs) { s += x; n += T.One; } return s / n; }
    private static T Pow<T>(T x, int n) where T : INumber<T> => n == 0 ? T.One : x * Pow(x, n - 1);
    private static string P<T>(string s) where T : IParsable<T> => T.Parse(s, CultureInfo.InvariantCulture)!.ToString()!;
    private static IEnumerable<T> Unfold<T, S>(S seed, Func<S, (T, S)?> f) { while (f(seed) is var (t, s)) { yield return t; seed = s; } }
    private static Func<T, R> Memo<T, R>(Func<T, R> f) where T : notnull { var d = new Dictionary<T, R>(); return x => d.TryGetValue(x, out var r) ? r : d[x] = f(x); }
    private static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);

    [OpenClawConfig("g1")]
    public static void G1(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say(Total<Metre>("1", "2")); say(Name(Total<Gram>("3"))); say(Name(new Metre(4)));
        say(Avg([1, 2, 6])); say(Avg([1.5, 2])); say(Avg([1m, 2m])); say(Pow(3, 4)); say(Pow(1.5, 2)); say(P<int>("42")); say(P<double>("1.50")); say(P<Guid>("00000000-0000-0000-0000-000000000001"));
        var s = new Sq(2); say(s.Trace + s.Late + (s * 1.5).Area + Shape.Made);
        string text = new Chain().Add("a").Nest(c => c.Add("b").Nest(d => d.Add("c"))).Add("z") + "!"; say(text);
        var m = new Matrix { [0] = 1, [1, 1] = 4, [0, 1] = 2 }; m[1] += 3; m[1, 1]++; say(m["det"] + m["x"] + m[0]);
        var t = new Tree<int>(); foreach (var w in "5 3 9 1 4 7 5 8".Split().Select(int.Parse)) t.Add(w); say(string.Join(" ", t.Walk()) + t.Depth);
        say(string.Join(",", Unfold<int, (int, int)>((0, 1), x => x.Item1 > 50 ? null : (x.Item1, (x.Item2, x.Item1 + x.Item2)))));
        var calls = 0; var slow = Memo((int x) => { calls++; return x * x; }); say(slow(3) + slow(3) + slow(4) + calls);
        say(Fib(15));
        var q = from a in Enumerable.Range(1, 20) from b in Enumerable.Range(a, 20 - a) let c2 = a * a + b * b let c = (int)Math.Sqrt(c2) where c * c == c2 && c <= 20 select (a, b, c); say(string.Join(" ", q));
        say(string.Join(",", Enumerable.Range(0, 3).SelectMany(i => Enumerable.Repeat(i, i)).Select((x, i) => x * i)));
        var words = "to be or not to be".Split(); say(string.Join(",", words.GroupBy(x => x).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key}{g.Count()}")));
        var sieve = Enumerable.Repeat(true, 30).ToArray(); for (var i = 2; i < 30; i++) if (sieve[i]) for (var j = i * i; j < 30; j += i) sieve[j] = false; say(string.Join(",", sieve.Select((p, i) => (p, i)).Where(x => x.p && x.i > 1).Select(x => x.i)));
        var stack = new Stack<double>(); foreach (var tok in "3 4 + 2 * 7 /".Split(' ')) stack.Push(tok switch { "+" => stack.Pop() + stack.Pop(), "*" => stack.Pop() * stack.Pop(), "/" => 1 / stack.Pop() * stack.Pop(), var n => double.Parse(n, CultureInfo.InvariantCulture) }); say(stack.Peek());
        var jag = new int[3][]; for (var i = 0; i < 3; i++) { jag[i] = new int[i + 1]; jag[i][0] = jag[i][^1] = 1; for (var j = 1; j < i; j++) jag[i][j] = jag[i - 1][j - 1] + jag[i - 1][j]; } say(string.Join("/", jag.Select(r => string.Join(" ", r))));
        say(string.Concat("racecar".Reverse()) == "racecar"); say(new string([.. "hello".OrderBy(c => c)])); say("a-b_c d".Split('-', '_', ' ').Select(w => char.ToUpperInvariant(w[0]) + w[1..]).Aggregate(string.Concat));
        var queue = new Queue<(int, int)>(); queue.Enqueue((0, 0)); var seen = new HashSet<(int, int)> { (0, 0) }; while (queue.TryDequeue(out var at)) { foreach (var (dx, dy) in new[] { (1, 0), (0, 1) }) { var next = (at.Item1 + dx, at.Item2 + dy); if (next is (< 4, < 3) && seen.Add(next)) queue.Enqueue(next); } } say(seen.Count);
        var pq = new PriorityQueue<string, int>(); pq.Enqueue("low", 9); pq.Enqueue("high", 1); pq.Enqueue("mid", 5); var order = ""; while (pq.TryDequeue(out var item, out var pri)) order += item + pri; say(order);
        var ll = new LinkedList<int>([1, 2, 3]); ll.AddFirst(0); ll.AddAfter(ll.Find(2)!, 9); say(string.Join(",", ll)); 
        var sd = new SortedDictionary<string, int>(StringComparer.Ordinal) { ["b"] = 1, ["a"] = 2 }; sd["c"] = 3; say(string.Join(",", sd.Select(p => p.Key + p.Value)) + sd.First());
        say($"{1234567.891:N2} {0.256:P1} {255:x4} {42:D5} {1e-5} {123456789012345678} {1.0f} {1m} {-5:+0;-0} {true} {'c'} {null} {new DateTime(2026,1,2):yyyy/MM/dd}");
        say(string.Format("{0,-6}|{1,6:F1}|{0}", "ab", 2.25)); say(1_000_000.ToString("#,##0")); say(0.5.ToString("0.00%")); say((1.0 / 3).ToString("G5")); say(int.Parse("-12", NumberStyles.AllowLeadingSign)); say(Convert.ToString(10, 2).PadLeft(8, '0')); say(Convert.ToInt32("ff", 16));
        say(BigInteger.Parse("123456789012345678901234567890") * 2); say((Int128)1 << 100); say(BitOperations.PopCount(255u)); say(Math.DivRem(17, 5)); say(Math.Clamp(15, 0, 10));
    });
}
