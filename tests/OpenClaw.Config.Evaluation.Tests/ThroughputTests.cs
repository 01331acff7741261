using System.Diagnostics;
using OpenClaw.Config.Testing.Compilation;
using Xunit.Abstractions;

namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>
/// How long a large configuration takes, binding included. The bounds are many times the figures of a quiet machine: they catch what
/// is wrong by an order of magnitude, the benchmarks measure.
/// </summary>
public class ThroughputTests(ITestOutputHelper output)
{
    private const int Calls = 1_000;

    [Fact]
    public void A_thousand_builder_calls_take_milliseconds()
    {
        var body = string.Join('\n', Enumerable.Range(0, Calls / 4).Select(static i =>
            $$"""claw.Agents(a => a.Agent("agent-{{i}}", m => m.Name("Agent {{i}}").Workspace("~/w/{{i}}")));"""));
        var times = Enumerable.Range(0, 8).Select(i =>
        {
            // A new compilation each time, as after an edit: nothing is bound yet.
            var compilation = ConfigCompilation.Create([("Test.cs", ConfigCompilation.Wrap(body + $"// {i}"))]);
            var watch = Stopwatch.StartNew();
            var result = ConfigEvaluator.Evaluate(compilation, CancellationToken.None);
            watch.Stop();
            Assert.True(result.Documents[0].CanBeEmitted);
            return watch.Elapsed;
        }).ToList();

        output.WriteLine(string.Join(", ", times.Select(static time => $"{time.TotalMilliseconds:F1} ms")));
        var best = times.Min();
        output.WriteLine($"{Calls / best.TotalSeconds:F0} builder calls a second, binding included");
        Assert.True(best < TimeSpan.FromSeconds(5), best.ToString());
    }

    [Fact]
    public void A_loop_makes_many_builder_calls_a_second()
    {
        const int Rounds = 20_000;
        var compilation = ConfigCompilation.CreateFromBody($$"""
            for (var i = 0; i < {{Rounds}}; i++)
            {
                claw.Gateway(g => g.Port(i));
            }
            """);
        ConfigEvaluator.Evaluate(compilation, CancellationToken.None);
        var watch = Stopwatch.StartNew();

        ConfigEvaluator.Evaluate(compilation, CancellationToken.None);

        output.WriteLine($"{2 * Rounds / watch.Elapsed.TotalSeconds:F0} builder calls a second");
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }
}
