using System.Diagnostics;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Testing.Compilation;
using Xunit.Abstractions;

namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>
/// Whatever is being evaluated, a cancellation is answered soon: an editor cancels at every keystroke. The bound here catches what does not look up at
/// all; how soon exactly is measured by the benchmarks.
/// </summary>
public class CancellationTests(ITestOutputHelper output)
{
    private static readonly TimeSpan Bound = TimeSpan.FromSeconds(15);

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("var i = 0; for (;;) { i = (i + 1) % 7; }")]
    [InlineData("static int F(int n) => n <= 0 ? 0 : F(n - 1) + F(n - 2); _ = F(60);")]
    [InlineData("_ = Enumerable.Range(0, int.MaxValue).Select(x => x % 1000).Where(x => x % 3 == 0).Distinct().Count(x => x < 0);")]
    [InlineData("for (;;) { var sorted = Enumerable.Range(0, 300_000).Select(x => x * 7919 % 300_007).OrderBy(x => x).ThenBy(x => -x).ToList(); }")]
    [InlineData("for (;;) { var s = \"\"; while (s.Length < 3_000_000) { s = s + new string('x', 100_000); } }")]
    [InlineData("for (;;) { var s = string.Join(\",\", Enumerable.Range(0, 500_000)); }")]
    [InlineData("for (;;) { var a = new int[4_000_000]; }")]
    [InlineData("for (;;) { var a = new string('a', 100_000).Replace(\"a\", \"bc\").Split('c'); }")]
    public async Task A_cancellation_is_answered_soon(string body)
    {
        using var cancellation = new CancellationTokenSource();
        var compilation = ConfigCompilation.CreateFromBody(body).Verified();
        var evaluation = Task.Run(() => ConfigEvaluator.Evaluate(compilation, null, limits: new EvaluationBudget(MaxSteps: int.MaxValue), cancellation: cancellation.Token));
        await Task.Delay(400);
        var watch = Stopwatch.StartNew();

        await cancellation.CancelAsync();

        var answer = await Record.ExceptionAsync(() => evaluation.WaitAsync(TimeSpan.FromSeconds(60)));
        output.WriteLine($"{watch.Elapsed.TotalMilliseconds:F0} ms");
        Assert.IsAssignableFrom<OperationCanceledException>(answer);
        Assert.True(watch.Elapsed < Bound, watch.Elapsed.ToString());
    }
}
