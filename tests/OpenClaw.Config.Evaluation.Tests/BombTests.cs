using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>Short programs that would take for ever, or all of the memory: each ends with a sentence, and none of them is a mistake of ours.</summary>
[Collection(Alone.Name)]
public class BombTests
{
    private const string Steps = "took more than";
    private const string Characters = "characters";
    private const string Parts = "inside one another";
    private const string Calls = "calls are nested deeper";

    /// <summary>More than any of these needs before it is stopped; what has no limit asks for gigabytes.</summary>
    private const long BytesAtMost = 1L << 30;

    [Theory]
    [InlineData("var s = \"x\"; for (var i = 0; i < 64; i++) { s = $\"{s}{s}\"; }", Characters)]
    [InlineData("var s = $\"{1,2000000000}\";", Characters)]
    [InlineData("var s = 1.ToString(\"D999999999\");", "more digits")]
    [InlineData("var b = new System.Text.StringBuilder(); b.Length = int.MaxValue;", Characters)]
    [InlineData("var x = System.Numerics.BigInteger.Pow(10, 1_000_000_000);", "more digits")]
    [InlineData("static int Fib(int n) => n < 2 ? n : Fib(n - 1) + Fib(n - 2); var x = Fib(60);", Steps)]
    [InlineData("static IEnumerable<int> Forever() { while (true) yield return 1; } var x = Forever().Where(x => x > 1).First();", Steps)]
    [InlineData("static IEnumerable<int> Nest(int n) { foreach (var x in Nest(n + 1)) yield return x; yield return n; } var x = Nest(0).First();", Calls)]
    [InlineData("IEnumerable<int> q = [1, 2]; for (var i = 0; i < 100; i++) { q = q.SelectMany(x => new[] { x, x }); } var n = q.Count();", Steps)]
    [InlineData("var k = new List<int> { 1 }; while (true) { k.AddRange(k); }", Steps)]
    [InlineData("System.Collections.Immutable.ImmutableList<int> l = []; while (true) { l = [.. l, 1]; }", Steps)]
    [InlineData("SortedSet<int> s = [.. Enumerable.Range(0, int.MaxValue)];", Steps)]
    [InlineData("var xs = new int[200_000]; for (var i = 0; i < 200_000; i++) { xs.AsSpan(1).Fill(i); }", Steps)]
    [InlineData("static int Sum(ReadOnlySpan<int> xs) => xs is [var a, .. var r] ? a + Sum(r) : 0; var n = Sum(new int[100_000]);", Calls)]
    [InlineData("IList<int> xs = new int[100_000]; var n = 0; for (var i = 0; i < 200_000; i++) { n += xs.Contains(7) ? 1 : 0; }", Steps)]
    [InlineData("static T Pow<T>(T x, int n) where T : System.Numerics.INumber<T> => n == 0 ? T.One : x * Pow(x, n - 1); var p = Pow(1, int.MaxValue);", Calls)]
    [InlineData("IEnumerator<int> e = new List<int>(Enumerable.Range(0, 2_000_000)).GetEnumerator(); while (e.MoveNext()) { }", Steps)]
    [InlineData("var n = 0; start: n++; if (n > 0) goto start;", Steps)]
    [InlineData("Action a = () => { }; for (var i = 0; i < 60; i++) { a += a; }", Steps)]
    [InlineData("IEnumerable<int> q = [1]; for (var i = 0; i < 50_000; i++) { q = q.Select(x => x + 1); } var n = q.First();", Steps)]
    [InlineData("object o = 1; while (true) { o = (o, o); }", Parts)]
    [InlineData("object o = 1; while (true) { o = new KeyValuePair<object, object>(o, o); }", Parts)]
    [InlineData("var xs = new int[200_000]; for (var i = 0; i < 200_000; i++) { var ys = xs.AsSpan(i).ToArray(); }", Steps)]
    [InlineData("object o = 1, p = 1; for (var i = 0; i < 50; i++) { o = new { A = o, B = o }; p = new { A = p, B = p }; } var same = o.Equals(p);", Steps)]
    [InlineData("object o = 1; for (var i = 0; i < 50; i++) { o = new { A = o, B = o }; } var s = $\"{o}\";", Steps)]
    public void What_never_ends_is_told_so(string body, string message) => Stopped(body, message, new EvaluationBudget(MaxSteps: 200_000));

    /// <summary>A stack that overflows would take the compiler with it.</summary>
    [Theory]
    [InlineData("IEnumerable<int> q = [1]; for (var i = 0; i < 900_000; i++) { q = q.Append(i); } var n = q.First();")]
    [InlineData("object o = 1, p = 1; for (var i = 0; i < 400_000; i++) { o = new { A = o }; p = new { A = p }; } var same = o.Equals(p);")]
    public void What_is_too_deep_to_look_through_is_told_so(string body) => Stopped(body, "nested too deeply", new EvaluationBudget(MaxSteps: 50_000_000));

    private static void Stopped(string body, string message, EvaluationBudget budget)
    {
        var compilation = ConfigCompilation.Create(ConfigCompilation.Wrap(body)).Verified();
        var before = GC.GetTotalAllocatedBytes(precise: true);

        var result = ConfigEvaluator.Evaluate(compilation, null, null, budget);

        Assert.Contains(message, Assert.Single(result.Problems).Message, StringComparison.Ordinal);
        Assert.False(result.Documents[0].CanBeEmitted);
        Assert.InRange(GC.GetTotalAllocatedBytes(precise: true) - before, 0, BytesAtMost);
    }
}
