using System.Diagnostics;
using OpenClaw.Config.Benchmarks.Reporting;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Benchmarks.Evaluation;

/// <summary>
/// The interpreter by itself, without the compiler: nanoseconds an operation in programs that never end and are stopped by their budget, a
/// fleet made by a loop, and how soon a cancellation is answered.
/// </summary>
internal static class InterpreterBenchmark
{
    private const int Operations = 4_000_000;
    private const int Rounds = 7;

    /// <summary>Two million operations a second.</summary>
    private const double NanosecondsAtMost = 500;
    private const double FleetMilliseconds = 2_000;
    private const double CancellationMilliseconds = 50;

    private static readonly (string Name, string Body)[] Endless =
    [
        ("arithmetic", "var i = 0; while (true) { i = (i + 1) % 7; }"),
        ("calls", "static int F(int x) => x + 1; var i = 0; while (true) { i = F(i) % 100; }"),
        ("lists", "var list = new List<int>(); for (var i = 0; ; i++) { if (list.Count > 100) { list.Clear(); } list.Add(i); }"),
        ("LINQ", "while (true) { var sum = Enumerable.Range(0, 100).Where(x => x % 3 == 0).Select(x => x * 2).Sum(); }"),
        ("tuples", "var pair = (A: 1, B: \"b\"); while (true) { pair = (pair.A % 100 + 1, pair.B); }"),
        ("texts", "for (var i = 0; ; i++) { var text = $\"agent-{i}\" + i.ToString(); }"),
        ("patterns", "for (var i = 0; ; i++) { var x = (i % 5) switch { 0 => 1, 1 or 2 => 5, > 3 => 7, _ => 8 }; }"),
        ("builder calls", "for (var i = 0; ; i++) { claw.Gateway(g => g.Port(i)); }"),
    ];

    private static readonly (string Name, string Body)[] Long =
    [
        ("a loop", "while (true) { }"),
        ("a recursion", "static int F(int n) => n <= 0 ? 0 : F(n - 1) + F(n - 2); _ = F(60);"),
        ("LINQ", "_ = Enumerable.Range(0, int.MaxValue).Select(x => x % 1000).Where(x => x % 3 == 0).Distinct().Count(x => x < 0);"),
        ("sorting", "for (;;) { var sorted = Enumerable.Range(0, 300_000).Select(x => x * 7919 % 300_007).OrderBy(x => x).ToList(); }"),
        ("long texts", "for (;;) { var s = \"\"; while (s.Length < 3_000_000) { s = s + new string('x', 100_000); } }"),
        ("joining", "for (;;) { var s = string.Join(\",\", Enumerable.Range(0, 500_000)); }"),
    ];

    private const string Fleet = """
        public static class Gateways
        {
            [OpenClawFleet]
            public static void Cells(OpenClawFleetBuilder fleet)
            {
                for (var i = 0; i < 1_000; i++)
                {
                    var number = i;
                    fleet.Gateway($"cell-{number}", claw =>
                    {
                        claw.Gateway(g => g.Mode(GatewayMode.Local).Bind(GatewayBind.Loopback).Port(18789 + number).Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv($"CELL_{number}"))));
                        foreach (var team in Enumerable.Range(0, 10))
                        {
                            claw.Agents(a => a.Agent($"team-{team}", m => m.Name($"Team {team}").Workspace($"~/cells/{number}/{team}").Description("Answers.").Cwd("~/work")));
                        }
                    });
                }
            }
        }
        """;

    public static IEnumerable<Figure> Run()
    {
        foreach (var (name, body) in Endless)
        {
            var compilation = ConfigCompilation.CreateFromBody(body).Verified();
            var limits = new EvaluationBudget(MaxSteps: Operations);
            var times = Enumerable.Range(0, Rounds).Select(_ => Time(() => ConfigEvaluator.Evaluate(compilation, null, limits: limits))).ToList();
            yield return new($"an operation, warm: {name}", times.Median() * 1e6 / Operations, "ns", NanosecondsAtMost);
        }

        var fleet = ConfigCompilation.Create(Fleet).Verified();
        yield return new("a fleet of 1,000 gateways of 60 calls each, made by a loop", Enumerable.Range(0, Rounds).Select(_ => Time(() => ConfigEvaluator.Evaluate(fleet))).Median(), "ms", FleetMilliseconds);

        foreach (var (name, body) in Long)
        {
            yield return new($"a cancellation during {name}", Enumerable.Range(0, Rounds).Select(_ => Cancelled(body)).Max(), "ms", CancellationMilliseconds);
        }
    }

    private static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static double Cancelled(string body)
    {
        using var cancellation = new CancellationTokenSource();
        var compilation = ConfigCompilation.CreateFromBody(body).Verified();
        var evaluation = Task.Run(() => ConfigEvaluator.Evaluate(compilation, null, limits: new EvaluationBudget(MaxSteps: int.MaxValue), cancellation: cancellation.Token));
        Thread.Sleep(300);
        return Time(() =>
        {
            cancellation.Cancel();
            Task.WaitAny(evaluation);
        });
    }
}
