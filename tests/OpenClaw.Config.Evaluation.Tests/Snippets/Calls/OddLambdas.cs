// Captured loop variables, recursion, default and params parameters of lambdas, out variables.
internal delegate bool TryIt(string s, out int v);

internal static class Gateways
{
    [OpenClawConfig("closures")]
    public static void Closures(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var fs = new List<Func<int>>();
        for (var i = 0; i < 3; i++) fs.Add(() => i);
        say(string.Join(",", fs.Select(f => f())));
        fs.Clear();
        foreach (var i in new[] { 1, 2, 3 }) fs.Add(() => i * 10);
        say(string.Join(",", fs.Select(f => f())));
        fs.Clear();
        for (var i = 0; i < 3; i++) { var j = i; fs.Add(() => j++ + i); }
        say(string.Join(",", fs.Select(f => f())));
        say(string.Join(",", fs.Select(f => f())));
        int k = 0;
        while (k < 2) { var q = k; fs.Add(() => q); k++; }
        say(fs[^1]() + fs[^2]());
        Func<int, Func<int, int>> add = a => b => a + b;
        say(add(1)(2));
        Func<int, int>? fact = null;
        fact = n => n <= 1 ? 1 : n * fact!(n - 1);
        say(fact(5));
        int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2);
        say(Fib(10));
        static int Sq(int x) => x * x;
        say(new[] { 1, 2 }.Select(Sq).Sum());
        Action<int> multi = x => k += x;
        multi += x => k += x * 10;
        multi(1);
        say(k);
    });

    [OpenClawConfig("closures2")]
    public static void Closures2(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var d = (int x, int y = 5) => x + y;
        say(d(1));
        var p = (params int[] xs) => xs.Sum();
        say(p(1, 2, 3));
        TryIt t = (string s, out int v) => { v = s.Length; return v > 1; };
        say(t("abc", out var len) + " " + len);
        if (int.TryParse("12", out var parsed) && parsed > 10) say(parsed);
        say(int.TryParse("x", out var bad) + " " + bad);
        Func<string, bool> f = s => int.TryParse(s, out var z) && z > 3;
        say(f("5"));
        say(f("a"));
    });
}
