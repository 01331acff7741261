// Generic arithmetic over the numbers of C#, delegates added up and taken away, LINQ over immutable arrays.
using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
internal class Sub { public int N; public void Hit() => N++; public void Miss() => N--; }
internal static class Gateways
{
    private static T Avg<T>(T[] xs) where T : INumber<T> { var s = T.Zero; var n = T.Zero; foreach (var x in xs) { s += x; n++; } return s / n; }
    private static T Pow<T>(T x, int n) where T : INumber<T> => n == 0 ? T.One : x * Pow(x, n - 1);
    private static T Sum<T>(params IEnumerable<T> xs) where T : struct, IAdditionOperators<T, T, T> { T r = default; foreach (var x in xs) r += x; return r; }
    private static string All<T>(T a, T b) where T : INumber<T> => $"{a + b} {a - b} {a * b} {a / b} {a % b} {a > b} {a <= b} {a == b} {a != b} {-a} {+a} {T.Max(a, b)} {T.Clamp(a, b, b)}";
    private static string Bits<T>(T a, T b) where T : IBinaryInteger<T> => $"{a & b} {a | b} {a ^ b} {~a}";
    private static string Lim<T>() where T : IMinMaxValue<T> => T.MinValue + ".." + T.MaxValue;
    private static T Gcd<T>(T a, T b) where T : INumber<T> => b == T.Zero ? a : Gcd(b, a % b);
    private static bool Same<T>(T a, T b) where T : IEqualityOperators<T, T, bool> => a == b;
    [OpenClawConfig("num")]
    public static void Num(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        say(Avg([1, 2, 6])); say(Avg([1.5, 2])); say(Avg([1m, 2.50m])); say(Avg<byte>([200, 100])); say(Pow(3, 4)); say(Pow(1.5, 2)); say(Pow<sbyte>(5, 4)); say(Pow(10L, 12)); say(Pow(1.10m, 3));
        say(Sum(1, 2, 3)); say(Sum<short>(1, 2)); say(All(7, 3)); say(All(7.5, -2)); say(All(7.50m, 2m)); say(All<short>(7, 3)); say(All(-7L, 3L)); say(All<sbyte>(100, 100)); say(All(1f, 3f));
        say(Bits(12, 10)); say(Bits<byte>(12, 10)); say(Bits(12UL, 10UL)); say(Lim<int>() + Lim<byte>() + Lim<char>() + Lim<double>()); say(Gcd(12, 18)); say(Gcd(1.5m, 0.5m)); say(Same(1.0, double.NaN) | Same(double.NaN, double.NaN));
    });
    [OpenClawConfig("del")]
    public static void Del(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        var s = new Sub(); Action a = s.Hit; a += s.Hit; a += s.Miss; a -= s.Hit; a(); say(s.N); a -= s.Miss; a!(); say(s.N); a -= s.Hit; say(a is null); a -= s.Hit; say(a == null);
        Func<int, int> twice = x => x * 2, plus = x => x + 1; var both = twice + plus + twice; say(both(3)); both -= plus; say(both!(4)); both -= twice; both -= plus; say(both!(5)); say((twice + plus) == (twice + plus)); say((twice + plus) == (plus + twice)); say((twice + plus - plus) == twice); Action n = null!; say((n - s.Hit) == null); Action h1 = s.Hit, h2 = s.Hit; say(h1 == h2); Action o = new Sub().Hit; say(h1 == o); 
    });
    [OpenClawConfig("imm")]
    public static void Imm(OpenClawConfigBuilder claw) => claw.Lines(say =>
    {
        ImmutableArray<int> xs = [3, 1, 2]; say(string.Join(",", xs.Select(x => x * 2))); say(xs.Where(x => x > 1).Count()); say(xs.Any() + "" + xs.Any(x => x > 2) + xs.All(x => x > 2)); say(xs.First() + xs.Last(x => x < 3) + xs.FirstOrDefault(x => x > 9)); say(xs.Aggregate(0, (a, b) => a * 10 + b)); say(xs.ToDictionary(x => x, x => "v" + x)[2]); say(xs.SequenceEqual([3, 1, 2])); say(xs.ToArray().Length); say(string.Join(",", xs.OrderBy(x => x))); say(xs.Single(x => x == 1)); say(xs.ElementAtOrDefault(7)); say(xs.SelectMany(x => Enumerable.Repeat(x, x)).Count()); say(xs.Contains(2)); say(xs.IndexOf(2)); say(string.Join(",", xs.Add(9).Remove(1).Insert(0, 7))); say(xs is [3, .. var rest] ? rest.Length : 0);
    });
}
