using System.Diagnostics;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Evaluation.Running;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>Whatever the operator is typing: no crash, no hang, no wrong file, and no word about what the C# compiler says itself.</summary>
public class RobustnessTests
{
    private const int LongChain = 10_000;

    [Theory]
    [InlineData("Calls/Methods.cs")]
    [InlineData("Objects/Classes.cs")]
    [InlineData("Building/Shapes.cs")]
    [InlineData("Statements/Conditions.cs")]
    [InlineData("Linq/Operators.cs")]
    public void A_file_cut_off_anywhere_is_survived(string snippet)
    {
        var text = SnippetFiles.Read(snippet)[0].Text;
        for (var length = 25; length < text.Length; length += 50)
        {
            var result = Evaluate(text[..length]);

            Assert.DoesNotContain(result.Problems, static problem => problem.Message.Contains("mistake of OpenClaw.Config", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("Building/Shapes.cs")]
    [InlineData("Objects/Records.cs")]
    public void A_file_without_one_of_its_braces_is_survived(string snippet)
    {
        var text = SnippetFiles.Read(snippet)[0].Text;
        for (var at = text.IndexOfAny(['{', '}', '(', ')']); at >= 0; at = text.IndexOfAny(['{', '}', '(', ')'], at + 1))
        {
            var result = Evaluate(text.Remove(at, 1));

            Assert.DoesNotContain(result.Problems, static problem => problem.Message.Contains("mistake of OpenClaw.Config", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void A_builder_chain_of_ten_thousand_calls_is_evaluated()
    {
        var chain = string.Concat(Enumerable.Range(0, LongChain).Select(static i => $".Set(\"k{i}\", {i})"));

        var result = Evaluate(ConfigCompilation.Wrap($"claw.Values(to => to{chain});"));

        Assert.Empty(result.Problems);
        Assert.Contains($"\"k{LongChain - 1}\": {LongChain - 1}", Emission.ToJson(result.Documents[0].Document), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_beyond_all_measure_is_refused()
    {
        var chain = string.Concat(Enumerable.Repeat(".Set(\"k\", 1)", 3 * LongChain));

        var result = Evaluate(ConfigCompilation.Wrap($"claw.Values(to => to{chain});"));

        Assert.Contains("nested too deeply", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
        Assert.False(result.Documents[0].CanBeEmitted);
    }

    [Fact]
    public void A_chain_of_extension_methods_is_as_flat()
    {
        var chain = string.Concat(Enumerable.Repeat(".Values(to => to.Set(\"k\", 1))", 2_000));

        Assert.True(Evaluate(ConfigCompilation.Wrap($"claw{chain};")).Documents[0].CanBeEmitted);
    }

    [Fact]
    public void A_sum_of_ten_thousand_terms_is_evaluated()
    {
        var sum = string.Concat(Enumerable.Repeat(" + x", LongChain));

        var result = Evaluate(ConfigCompilation.Wrap($"var x = 1; claw.Values(to => to.Set(\"sum\", 0{sum}));"));

        Assert.Contains($"\"sum\": {LongChain}", Emission.ToJson(result.Documents[0].Document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("static int F(int n) => [|F(n + 1)|] + 1; claw.Gateway(g => g.Port(F(0)));", "calls are nested deeper")]
    [InlineData("Func<int, int> f = null!; f = n => [|f(n)|]; claw.Gateway(g => g.Port(f(0)));", "calls are nested deeper")]
    [InlineData("var i = 0; while (true) { i++; }", "took more than")]
    [InlineData("for (;;) { }", "took more than")]
    [InlineData("var s = \"ab\"; while (true) { s += s; }", "characters")]
    [InlineData("var l = new List<int>(); foreach (var i in Enumerable.Range(0, int.MaxValue)) { l.Add(i); }", "took more than")]
    [InlineData("var a = Enumerable.Range(0, int.MaxValue).ToArray();", "took more than")]
    [InlineData("var a = new int[int.MaxValue];", "took more than")]
    [InlineData("var s = new string('x', int.MaxValue);", "makes more than")]
    [InlineData("claw.Values(V); void V(FreeFormBuilder to) => [|to.Object(\"x\", V)|];", "calls are nested deeper")]
    public void What_does_not_end_is_stopped_and_named(string body, string message)
    {
        var source = MarkedSource.Parse(ConfigCompilation.Wrap(body));

        var result = Evaluate(source.Text, new EvaluationBudget(MaxSteps: 300_000));

        var problem = Assert.Single(result.Problems);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
        Assert.False(result.Documents[0].CanBeEmitted);
        Assert.All(source.Spans, span => Assert.Equal(span.Span, result.Locate(problem.Span).SourceSpan));
    }

    [Fact]
    public void The_products_own_limit_is_reached_within_seconds()
    {
        var watch = Stopwatch.StartNew();

        Evaluate(ConfigCompilation.Wrap("var i = 0; while (true) { i = (i + 1) % 7; }"));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(60), watch.Elapsed.ToString());
    }

    [Fact]
    public async Task Cancellation_is_answered_at_once()
    {
        using var cancellation = new CancellationTokenSource();
        var compilation = ConfigCompilation.CreateFromBody("while (true) { }").Verified();
        var evaluation = Task.Run(() => ConfigEvaluator.Evaluate(compilation, null, null, new EvaluationBudget(MaxSteps: int.MaxValue), cancellation.Token));
        await Task.Delay(200);

        await cancellation.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => evaluation.WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void A_project_without_the_library_has_no_documents()
    {
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create("empty");

        Assert.Empty(ConfigEvaluator.Evaluate(compilation, CancellationToken.None).Documents);
    }

    private static EvaluationResult Evaluate(string source, EvaluationBudget? limits = null) => ConfigEvaluator.Evaluate(
        ConfigCompilation.Create([("Test.cs", source), (SnippetSupport.Path, SnippetSupport.Text)]), null, null, limits);
}
