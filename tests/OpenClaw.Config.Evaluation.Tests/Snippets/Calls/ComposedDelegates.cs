// Delegates made of delegates, recursion, memory, laziness.
internal static class Gateways
{
    [OpenClawConfig("dels")]
    public static void Dels(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        Func<int, int> inc = x => x + 1;
        Func<int, int> dbl = x => x * 2;
        var comp = Comp(inc, dbl);
        say(comp(3));
        static Func<int, int> Comp(Func<int, int> a, Func<int, int> b) => x => b(a(x));
        Action<string> log = _ => { };
        var seen = new List<string>();
        log += seen.Add;
        log += x => seen.Add(x + "!");
        log("a");
        say(string.Join(",", seen));
        log("b");
        say(string.Join(",", seen));
        Func<string> ts = 5.ToString;
        say(ts());
        Predicate<int> pr = int.IsEvenInteger;
        say(pr(4));
        var memo = new Dictionary<int, long>();
        long Fib(int n) => memo.TryGetValue(n, out var got) ? got : memo[n] = n < 2 ? n : Fib(n - 1) + Fib(n - 2);
        say(Fib(50));
        Func<int, bool> isPrime = n => n > 1 && Enumerable.Range(2, (int)Math.Sqrt(n) - 1).All(q => n % q != 0);
        say(string.Join(",", Enumerable.Range(2, 20).Where(isPrime)));
        say(inc == inc);
        Func<Func<int, int>, int> ap = g => g(10);
        say(ap(inc));
        say(new[] { inc, dbl }.Aggregate(5, (acc, g) => g(acc)));
        Lazy<int> lz = new(() => { seen.Add("lazy"); return 7; });
        say(lz.IsValueCreated);
        say(lz.Value + lz.Value);
        say(seen.Count);
    });
}
