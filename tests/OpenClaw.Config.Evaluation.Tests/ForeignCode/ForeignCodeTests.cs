using System.Diagnostics;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Entry;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Evaluation.Values;
using Xunit.Abstractions;

namespace OpenClaw.Config.Evaluation.Tests.ForeignCode;

/// <summary>Every method of a large body of C# that knows nothing of the interpreter: no exception comes out, each ends within its budget.</summary>
public class ForeignCodeTests(ITestOutputHelper output)
{
    private static readonly EvaluationBudget Limits = new(MaxSteps: 20_000, MaxCallDepth: 100, MaxTextLength: 100_000);

    [Theory]
    [InlineData("unknown")]
    [InlineData("default")]
    [InlineData("sample")]
    public void Nothing_but_answers_comes_out(string arguments)
    {
        var compilation = ForeignBody.Compile();
        var failures = new List<string>();
        var (count, silent, slowest) = (0, 0, (Time: TimeSpan.Zero, Method: string.Empty));
        var refusals = new Dictionary<string, int>();
        DeepStack.Run(() =>
        {
            var run = new ForeignRun(compilation, CancellationToken.None);
            foreach (var method in ForeignBody.MethodsOf(compilation))
            {
                var watch = Stopwatch.StartNew();
                try
                {
                    var said = run.Call(method, Arguments(arguments), Limits);
                    silent += said.Count == 0 ? 1 : 0;
                    foreach (var one in said)
                    {
                        refusals[one] = refusals.GetValueOrDefault(one) + 1;
                    }
                }
                catch (Exception e)
                {
                    failures.Add($"{method.ToDisplayString()}: {e.GetType().Name} {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault()?.Trim()}");
                }

                count++;
                slowest = watch.Elapsed > slowest.Time ? (watch.Elapsed, method.ToDisplayString()) : slowest;
            }
        });

        output.WriteLine($"{count} methods, {silent} without a problem; the slowest took {slowest.Time.TotalMilliseconds:F0} ms: {slowest.Method}");
        foreach (var refusal in refusals.OrderByDescending(static refusal => refusal.Value).Take(25))
        {
            output.WriteLine($"{refusal.Value} x {refusal.Key}");
        }

        Assert.True(count > 1_000, $"Only {count} methods were found; is the package there?");
        Assert.True(failures.Count == 0, $"{failures.Count} of {count}:\n{string.Join('\n', failures.Take(20))}");
        // With binding, on a busy machine; the budget alone is some milliseconds.
        Assert.True(slowest.Time < TimeSpan.FromSeconds(20), slowest.ToString());
    }

    private static Func<Interpreter, ITypeSymbol, SyntaxNode, Value> Arguments(string kind) => kind switch
    {
        "unknown" => static (_, _, syntax) => new UnknownValue(syntax),
        "default" => ForeignRun.Default,
        _ => ForeignRun.Sample,
    };
}
