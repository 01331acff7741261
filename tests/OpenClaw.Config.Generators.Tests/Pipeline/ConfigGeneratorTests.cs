using Microsoft.CodeAnalysis;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Generators.Tests.Harness;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Generators.Tests.Pipeline;

public sealed class ConfigGeneratorTests
{
    [Fact]
    public void CompleteDocuments_BecomeOneFileEach()
    {
        var pairs = Metadata([FakeEvaluation.Document("home", new ConfigText("a")), FakeEvaluation.Document("x.y", new ConfigNumber(1))]);

        Assert.Equal(
            [
                KeyValuePair.Create("OpenClaw.Config:home/openclaw.json", "{\n  \"value\": \"a\"\n}\n"),
                KeyValuePair.Create("OpenClaw.Config:x.y/openclaw.json", "{\n  \"value\": 1\n}\n"),
            ],
            pairs);
    }

    [Fact]
    public void IncompleteDocument_BecomesAMarkerAndNoText()
    {
        var pairs = Metadata([FakeEvaluation.Document("home", new ConfigUnknown(UnknownReason.NotConstant))]);

        Assert.Equal([KeyValuePair.Create("OpenClaw.Config.Incomplete:home", "")], pairs);
    }

    [Theory]
    [InlineData("../evil")]
    [InlineData("a/b")]
    [InlineData("\"quoted\"")]
    [InlineData("")]
    public void InvalidNames_BecomeMarkersAndNoTexts(string name)
    {
        var document = FakeEvaluation.Document(name, new ConfigText("a"), hasValidName: false);
        var pairs = Metadata([document, document]);

        // One for two: the compiler folds equal attributes.
        Assert.Equal([KeyValuePair.Create("OpenClaw.Config.Incomplete:" + name, "")], pairs);
    }

    [Fact]
    public void Problem_BecomesAMarkerWithItsPlace()
    {
        var compilation = GeneratorRun.Project("class Other\n{\n  int _bad;\n}");
        var tree = compilation.SyntaxTrees.Last();
        var file = new SourceFile(tree.FilePath);
        var problem = new EvaluationProblem(EvaluationProblemKind.NotEvaluable, new(file, tree.ToString().IndexOf("_bad", StringComparison.Ordinal), 4), "is not known", []);
        var result = new EvaluationResult([], [problem], new Dictionary<SourceFile, SyntaxTree> { [file] = tree });
        new GeneratorRun((_, _) => result).Run(compilation, out var output);

        var pair = Assert.Single(EmittedAssembly.Metadata(output));
        Assert.Equal("OpenClaw.Config.Problem", pair.Key);
        Assert.Equal($"3:7:{tree.FilePath}\nis not known", pair.Value);
    }

    [Fact]
    public void MistakeInTheEvaluation_FailsTheBuildLaterInsteadOfTheGenerator()
    {
        new GeneratorRun(static (_, _) => throw new InvalidOperationException("no way out")).Run(GeneratorRun.Project(), out var output);

        var pair = Assert.Single(EmittedAssembly.Metadata(output));
        Assert.Equal("OpenClaw.Config.Problem", pair.Key);
        Assert.Contains("no way out", pair.Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Cancellation_IsNoMistake()
    {
        using var source = new CancellationTokenSource();
        var driver = Microsoft.CodeAnalysis.CSharp.CSharpGeneratorDriver.Create(new ConfigGenerator((_, cancellation) =>
        {
            source.Cancel();
            cancellation.ThrowIfCancellationRequested();
            throw new InvalidOperationException("Ran on.");
        }));

        Assert.Throws<OperationCanceledException>(() => driver.RunGenerators(GeneratorRun.Project(), source.Token));
    }

    [Theory]
    [InlineData("class { ")]
    [InlineData("static class G { [OpenClawConfig] static void M() { } }")]
    [InlineData("static class G { [OpenClawConfig(1 + )] static void M(object o) { } [OpenClawFleet(\"too many\")] int x; }")]
    [InlineData("[OpenClawConfig(\"x\")] enum E { [OpenClawFleet] A }")]
    [InlineData("static class G { static void M() { [OpenClawConfig(\"x\")] void Local(OpenClawConfigBuilder b) { } } ")]
    public void BrokenProject_CrashesNothing(string source) => new GeneratorRun(FakeEvaluation.Run).Run(GeneratorRun.Project(source));

    private static IEnumerable<KeyValuePair<string, string>> Metadata(IReadOnlyList<EvaluatedDocument> documents)
    {
        var result = new EvaluationResult(documents, [], new Dictionary<SourceFile, SyntaxTree>());
        new GeneratorRun((_, _) => result).Run(GeneratorRun.Project(), out var output);
        return EmittedAssembly.Metadata(output);
    }
}
