// Read-only variables lend copies, in parameters are the variables they are given, boxes stay themselves through generics and LINQ, tuples print what they hold.
using System.Globalization;
internal struct M { public int A; public int Bump() => ++A; public readonly int Peek() => A; }
internal class H { public M F; public readonly M R; public M P { get; set; } }
internal static class Gateways
{
    private static int In(in M m) { m.Bump(); m.Bump(); return m.A; }
    private static int RoRef(ref readonly M m) { m.Bump(); return m.A; }
    private static string Alias(in int a, ref int b) { var x = a; b += 5; return x + ":" + a + ":" + b; }
    private static string Alias2(in M a, ref M b) { b.Bump(); b = new M { A = 50 }; return a.A + ":" + b.A; }
    private static string Alias3(in long a, ref int b) { b += 5; return a + ":" + b; }
    private static ref readonly int Ro(int[] xs, int i) => ref xs[i];
    [OpenClawConfig("in")] public static void InP(OpenClawConfigBuilder claw) => claw.Lines(say => { var m = new M { A = 3 }; say(In(m)); say(In(in m)); say(m.A); say(RoRef(in m)); var b = 1; say(Alias(b, ref b)); say(Alias(in b, ref b)); say(Alias(b + 0, ref b)); say(Alias2(m, ref m)); say(Alias2(in m, ref m)); say(Alias3(b, ref b)); var h = new H(); say(In(h.F) + In(h.R) + In(h.P)); int[] xs = [1, 2]; ref readonly var r = ref Ro(xs, 0); xs[0] = 9; say(r); say(Alias(xs[1], ref xs[1])); Action f = () => b++; static string Call(in int v, Action f) { f(); return v + ""; } say(Call(b, f)); say(Call(in b, f)); static int Opt(in int x = 4) => x; say(Opt() + Opt(2)); });
    [OpenClawConfig("tup")] public static void Tup(OpenClawConfigBuilder claw) => claw.Lines(say => { say((1, "a", (string?)null)); say((new R(1), (2, new R(3)))); say($"{(1.5m, 'c'),20}|"); object o = (new R(2), (object?)null); say(o); say((1, 2, 3, 4, 5, 6, 7, 8, 9)); say(new { T = (1, new R(5)) }); say((DayOfWeek.Friday, TimeSpan.Zero)); say("" + (1, new R(4))); var rec = new T2((1, new R(2))); say(rec); });
}
internal record R(int A); internal record T2((int, R) Pair);
internal interface IC { int N { get; } void Up(); }
internal struct C : IC { public int N { get; private set; } public void Up() => N++; public int V; public readonly int Peek() { Hit(); return V; } public void Hit() => V++; public readonly int Both => Hit2() + V; public int Hit2() => ++V; public readonly override string ToString() => N + "/" + V; public readonly C Self => this; }
internal struct Outer { public readonly C R; public C W; public readonly void Try() { W.Up(); R.Up(); } }
internal class Ho { public readonly Outer O; public Outer P; public Ho() { O.W.Up(); O.R.Up(); P.W.Up(); } }
internal static class More
{
    private static IC Up<T>(T x) where T : IC => x;
    private static object Ob<T>(T x) => x!;
    private static T Un<T>(object o) => (T)o;
    private static int InGen<T>(in T x) where T : IC { x.Up(); return x.N; }
    private static void RefGen<T>(ref T x) where T : IC => x.Up();
    [OpenClawConfig("boxes2")] public static void B2(OpenClawConfigBuilder claw) => claw.Lines(say => {
        IC one = new C(); Up(one).Up(); say(one); ((IC)Ob(one)).Up(); say(one); Un<IC>(one).Up(); say(one); var c = Un<C>(one); c.Up(); say(one + "" + c); say(ReferenceEquals(Up(one), one)); Up(c).Up(); say(c);
        say(InGen(c) + "" + InGen(in c)); say(c); say(InGen(one)); say(one); RefGen(ref c); say(c); RefGen(ref one); say(one);
        say(c.Peek()); say(c.Both); say(c); var h = new Ho(); h.O.W.Up(); h.O.R.Up(); h.P.W.Up(); h.P.R.Up(); h.P.Try(); say($"{h.O.W} {h.O.R} {h.P.W} {h.P.R}");
        C[] arr = [new(), new()]; var boxes = arr.Cast<IC>().ToList(); boxes[0].Up(); var again = boxes.Cast<object>().OfType<IC>().ToArray(); again[0].Up(); say(string.Join(",", boxes) + arr[0]); foreach (IC x in (System.Collections.IEnumerable)arr) { var y = x; y.Up(); say(x); } foreach (var x in arr.OfType<object>()) { ((IC)x).Up(); say(x); } var sel = arr.Select(x => (IC)x).ToArray(); sel[1].Up(); say(sel[1]); List<object> os = [.. arr]; ((IC)os[0]).Up(); say(os[0]); foreach (var x in os.OfType<C>()) { x.Up(); say(x); } IC[] ics = [.. arr]; ics[0].Up(); var o2 = ics; o2[0].Up(); say(ics[0]); Dictionary<string, IC> d = arr.ToDictionary(x => "k" + x.V + Guid.Empty.ToString()[..1] + boxes.Count + (boxes.Count == 2 && x.V == 0 ? NextKey() : ""), x => (IC)x); foreach (var v in d.Values) v.Up(); say(string.Join(",", d.Values));
        object ob = c; ob = ((C)ob) with { V = 9 }; say(ob); (object, int) t = (c, 1); ((IC)t.Item1).Up(); var t2 = t; ((IC)t2.Item1).Up(); say(t.Item1); var an = new { O = (object)c }; ((IC)an.O).Up(); say(an.O); Func<IC> f = () => one; f().Up(); say(one); IC? n = c; n?.Up(); say(n); object? on = (C?)null; say(on is null); C? nc = c; object bx = nc; ((IC)bx).Up(); say(bx + "" + nc); IC co = true ? c : one; co.Up(); say(co); IC sw = 1 switch { 1 => c, _ => one }; sw.Up(); say(sw); 
    });
    private static int _key; private static string NextKey() => "n" + _key++;
}
