// In what order the parts of expressions have their effects.
internal class Acc { public List<string> Log { get; } = []; public int this[int i] { get { Log.Add("get" + i); return i; } set { Log.Add($"set{i}={value}"); } } public int P0 { get { Log.Add("p"); return 1; } set => Log.Add("p=" + value); } public Acc Me { get { Log.Add("me"); return this; } } public int F(int a, int b) { Log.Add($"F{a}{b}"); return a + b; } }

internal static class Gateways
{
    [OpenClawConfig("order")]
    public static void Order(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var a = new Acc();
        a[F(1)] += F(2);
        int F(int x) { a.Log.Add("f" + x); return x; }
        a.P0++;
        a.Me.P0 += 2;
        a.F(b: a.F(1, 2), a: a.F(3, 4));
        a[0] = a[1] = 5;
        var (q, w) = (a[7], a[8]);
        (a[1], a[2]) = (F(3), F(4));
        a.P0 = a.P0 + a[3];
        say(string.Join(" ", a.Log));
        int i = 1;
        i = i++ + ++i;
        say(i);
        i += i++ * 2;
        say(i);
        int[] z = [1, 2, 3];
        int k = 0;
        z[k++] = z[k] + k;
        say(string.Join(",", z));
        k = 0;
        z[k++] += 10;
        say(string.Join(",", z) + k);
        bool t = F(1) == 1 || F(2) == 2;
        bool u = F(1) == 2 & F(2) == 2;
        say(a.Log.Count);
        var s = $"{F(9)}{a.Log.Count}";
        say(s);
        say(k = 5);
        say((k = 3) + k);
    });
}
