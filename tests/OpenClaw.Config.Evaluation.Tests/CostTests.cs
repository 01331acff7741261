using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>What an evaluation costs, counted in steps and bytes instead of seconds: the same on every machine.</summary>
[Collection(Alone.Name)]
public class CostTests
{
    private const int Gateways = 1_000;

    /// <summary>Each gateway of about sixty builder calls.</summary>
    private const string Fleet = """
        public static class Gateways
        {
            [OpenClawFleet]
            public static void Cells(OpenClawFleetBuilder fleet)
            {
                for (var i = 0; i < 1_000; i++)
                {
                    var number = i;
                    fleet.Gateway($"cell-{number:D4}", claw => Cell(claw, number));
                }
            }

            private static void Cell(OpenClawConfigBuilder claw, int number)
            {
                claw.Gateway(g => g.Mode(GatewayMode.Local).Bind(GatewayBind.Loopback).Port(18789 + number)
                    .Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv($"CELL_{number}_TOKEN"))));
                foreach (var team in Enumerable.Range(0, 10))
                {
                    claw.Agents(a => a.Agent($"team-{team}", m => m.Name($"Team {team}").Workspace($"~/cells/{number}/{team}").Description("Answers for a team.").Cwd("~/work")));
                }
            }
        }
        """;

    [Fact]
    public void A_fleet_of_a_thousand_gateways_made_by_a_loop_fits_the_budget_twice()
    {
        var compilation = ConfigCompilation.Create(Fleet).Verified();

        var result = ConfigEvaluator.Evaluate(compilation, null, limits: new EvaluationBudget(MaxSteps: EvaluationBudget.Default.MaxSteps / 2));

        Assert.Equal([], result.Problems.Select(static problem => problem.Message).ToArray());
        Assert.Equal(Gateways, result.Documents.Count);
        Assert.All(result.Documents, static document => Assert.True(document.CanBeEmitted));
        var json = Emission.ToJson(result.Documents[777].Document);
        Assert.Contains("CELL_777_TOKEN", json, StringComparison.Ordinal);
        Assert.Contains("~/cells/777/9", json, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("var sum = 0; for (var i = 0; i < N; i++) { sum += i % 7; }")]
    [InlineData("static int F(int x) => x + 1; var sum = 0; for (var i = 0; i < N; i++) { sum = F(sum) % 100; }")]
    [InlineData("var sum = Enumerable.Range(0, N).Where(x => x % 3 == 0).Select(x => x / 2).Max();")]
    [InlineData("var list = new List<int>(); for (var i = 0; i < N; i++) { list.Add(i); }")]
    [InlineData("var map = new Dictionary<string, int>(); for (var i = 0; i < N; i++) { map[$\"k{i}\"] = i; }")]
    [InlineData("var x = N; while (x > 0) { x = x switch { > 10 and < 20 => x - 1, var y when y % 2 == 0 => y - 1, _ => x - 1 }; }")]
    [InlineData("claw.Values(to => { for (var i = 0; i < N; i++) { to.Set($\"k{i}\", i); } });")]
    [InlineData("var p = (A: 1, B: \"b\"); for (var i = 0; i < N; i++) { p = (p.A + 1, p.B); }")]
    public void Twice_the_work_takes_twice_the_steps_and_bytes(string body)
    {
        Assert.InRange((double)StepsOf(body, 4_000) / StepsOf(body, 2_000), 1.8, 2.2);
        // What binding takes is the same for both, and is small beside so many rounds.
        Assert.InRange((double)BytesOf(body, 40_000) / BytesOf(body, 20_000), 1.2, 2.4);
    }

    private static long BytesOf(string body, int size)
    {
        var compilation = Sized(body, size);
        // What is made once is made by the first of the two.
        ConfigEvaluator.Evaluate(compilation);
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Assert.Empty(ConfigEvaluator.Evaluate(compilation).Problems);
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    /// <summary>The fewest steps that are enough, within a fiftieth of the size.</summary>
    private static int StepsOf(string body, int size)
    {
        var compilation = Sized(body, size);
        var (low, high) = (0, 1_000_000);
        Assert.Empty(ConfigEvaluator.Evaluate(compilation, null, limits: new EvaluationBudget(MaxSteps: high)).Problems);
        while (low + size / 50 < high)
        {
            var middle = (low + high) / 2;
            (low, high) = ConfigEvaluator.Evaluate(compilation, null, limits: new EvaluationBudget(MaxSteps: middle)).Problems.Count == 0 ? (low, middle) : (middle, high);
        }

        return high;
    }

    private static Microsoft.CodeAnalysis.CSharp.CSharpCompilation Sized(string body, int size) =>
        ConfigCompilation.Create([("Test.cs", ConfigCompilation.Wrap(body.Replace("N", size.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))), (SnippetSupport.Path, SnippetSupport.Text)]).Verified();
}
