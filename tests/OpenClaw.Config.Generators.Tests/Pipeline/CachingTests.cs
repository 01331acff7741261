using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Generators.Pipeline;
using OpenClaw.Config.Generators.Tests.Harness;

namespace OpenClaw.Config.Generators.Tests.Pipeline;

public sealed class CachingTests
{
    private const string TwoDocuments = """static class Documents { const string home = "one"; const string office = "two"; }""";

    [Fact]
    public void UnrelatedEdit_ReusesEveryFile()
    {
        var (before, after) = Edit("class Other { }", "class Other { int _field; }");

        Assert.Equal(2, before.GeneratedSources.Length);
        Assert.All(Reasons(after, StepNames.Sources), static reason => Assert.True(reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, reason.ToString()));
        Assert.All(OutputReasons(after), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason));
    }

    [Fact]
    public void SameCompilation_RunsNothing()
    {
        var run = new GeneratorRun(FakeEvaluation.Run);
        var compilation = GeneratorRun.Project(TwoDocuments);
        run.Run(compilation);
        var again = run.Run(compilation);

        Assert.All(StepNames.All.Where(again.TrackedSteps.ContainsKey), step => Assert.All(Reasons(again, step), static reason => Assert.Equal(IncrementalStepRunReason.Cached, reason)));
    }

    [Fact]
    public void EditOfOneDocument_WritesThatFileAlone()
    {
        var (_, after) = Edit(TwoDocuments, TwoDocuments.Replace("two", "three", StringComparison.Ordinal), others: []);

        Assert.Equal([IncrementalStepRunReason.Unchanged, IncrementalStepRunReason.Modified], Reasons(after, StepNames.Sources));
        Assert.Equal([IncrementalStepRunReason.Cached, IncrementalStepRunReason.Modified], OutputReasons(after));
    }

    [Fact]
    public void ProjectWithoutMarkedMethod_IsNotEvaluated()
    {
        var run = new GeneratorRun(static (_, _) => throw new InvalidOperationException("Evaluated a project that has no document."));
        var result = run.Run(Testing.Compilation.ConfigCompilation.Create(TwoDocuments));

        Assert.Empty(result.GeneratedSources);
    }

    [Fact]
    public void Models_HoldNothingOfTheCompilation()
    {
        var result = new GeneratorRun(FakeEvaluation.Run).Run(GeneratorRun.Project(
            TwoDocuments,
            "static class Fleets { [OpenClawFleet] static void Cells(object fleet) { } }"));

        foreach (var step in StepNames.All)
        {
            Assert.True(result.TrackedSteps.ContainsKey(step), $"The step {step} is not tracked.");
            foreach (var output in result.TrackedSteps[step].SelectMany(static run => run.Outputs))
            {
                ObjectGraph.AssertFreeOfCompiler(output.Value, step);
            }
        }
    }

    private static (GeneratorRunResult Before, GeneratorRunResult After) Edit(string before, string after) => Edit(before, after, [TwoDocuments]);

    private static (GeneratorRunResult Before, GeneratorRunResult After) Edit(string before, string after, string[] others)
    {
        var run = new GeneratorRun(FakeEvaluation.Run);
        var compilation = GeneratorRun.Project([before, .. others]);
        var tree = compilation.SyntaxTrees.Single(tree => tree.ToString() == before);
        var first = run.Run(compilation);
        var second = run.Run(compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(after, System.Text.Encoding.UTF8))));
        return (first, second);
    }

    private static IReadOnlyList<IncrementalStepRunReason> Reasons(GeneratorRunResult result, string step) =>
        [.. result.TrackedSteps[step].SelectMany(static run => run.Outputs).Select(static output => output.Reason)];

    private static IReadOnlyList<IncrementalStepRunReason> OutputReasons(GeneratorRunResult result) =>
        [.. result.TrackedOutputSteps.SelectMany(static step => step.Value).SelectMany(static run => run.Outputs).Select(static output => output.Reason)];
}
