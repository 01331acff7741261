using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Host;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Host;

/// <summary>What the host makes of documents and findings, whatever the interpreter and the rules are.</summary>
public sealed class ConfigAnalyzerTests
{
    private const string Source = """
        // 11111 22222
        class A { string s = "home" + "work"; }
        """;

    private static readonly ConfigRule[] Rules = [new PortRule()];

    [Fact]
    public async Task Findings_LandInTheTreeOfTheirPlace()
    {
        var compilation = ConfigCompilation.Create("// \"home\"", "// 11111", "class C;");
        var found = await Run(compilation, new(static stage => ([stage.Document("home", 11111, "11111")], [])));
        var only = Assert.Single(found);
        Assert.Equal(("Test1.cs", "11111"), (only.Location.SourceTree!.FilePath, TextAt(only)));
    }

    [Fact]
    public async Task FindingsWithoutAPlace_LandAtTheDeclarationOfTheDocument()
    {
        var found = await Run(ConfigCompilation.Create(Source), new(static stage => ([stage.Document("work", 11111)], [])));
        Assert.Equal("\"work\"", TextAt(Assert.Single(found)));
    }

    [Fact]
    public async Task TwoDocumentsWithTheSameMistakeAtTheSamePlace_GiveOneDiagnostic()
    {
        var found = await Run(
            ConfigCompilation.Create(Source),
            new(static stage => ([stage.Document("home", 11111, "11111"), stage.Document("work", 11111, "11111")], [])));
        Assert.Equal("11111", TextAt(Assert.Single(found)));
    }

    [Fact]
    public async Task TwoDocumentsWithDifferentMistakesAtThePlace_GiveTwo()
    {
        var found = await Run(
            ConfigCompilation.Create(Source),
            new(static stage => ([stage.Document("home", 11111, "11111"), stage.Document("work", 22222, "11111")], [])));
        Assert.Equal(2, found.Length);
    }

    [Fact]
    public async Task TheTrail_BecomesAdditionalLocations()
    {
        var found = await Run(ConfigCompilation.Create(Source), new(static stage => ([stage.Document("home", 11111, "11111", "22222", "class")], [])));
        Assert.Equal(["22222", "class"], Assert.Single(found).AdditionalLocations.Select(TextAt));
    }

    [Fact]
    public async Task Diagnostics_SayWhichDocumentAndPathTheyAreAbout()
    {
        var only = Assert.Single(await Run(ConfigCompilation.Create(Source), new(static stage => ([stage.Document("home", 11111, "11111")], []))));
        Assert.Equal(("home", "gateway.port", "some.check"), (only.Properties["document"], only.Properties["path"], only.Properties["checkId"]));
    }

    [Fact]
    public async Task OneCompilation_IsEvaluatedOnce()
    {
        var evaluation = new StagedEvaluation(static stage => ([stage.Document("home", 11111, "11111")], []));
        await Run(ConfigCompilation.Create([.. Enumerable.Range(0, 20).Select(static n => $"// {n} 11111 \"home\"")]), evaluation);
        Assert.Equal(1, evaluation.Runs);
    }

    [Fact]
    public async Task AProjectWithoutTheLibrary_IsNotEvaluated()
    {
        var evaluation = new StagedEvaluation(static stage => ([stage.Document("home", 11111, "11111")], []));
        var compilation = ConfigCompilation.Create(Source);
        var without = CSharpCompilation.Create("Plain", compilation.SyntaxTrees.Where(static tree => tree.FilePath == "Test0.cs"));
        Assert.Empty(await Run(without, evaluation));
        Assert.Equal(0, evaluation.Runs);
    }

    [Fact]
    public async Task ARuleThatThrows_IsReportedAtItsDocumentAndLeavesTheOthersStanding()
    {
        var evaluation = new StagedEvaluation(static stage => ([stage.Document("home", 11111, "11111")], []));
        ConfigRule[] rules = [new BrokenRule(), .. Rules, .. RuleCatalogue.All];
        var found = await AnalyzerRun.OfAsync(ConfigCompilation.Create(Source), new ConfigAnalyzer([.. rules], evaluation.Evaluate));
        Assert.Equal(["\"home\"", "11111"], found.Where(static each => each.Id is "OCC0009" or "OCC2990").OrderBy(static each => each.Id).Select(TextAt));
    }

    [Fact]
    public async Task AnEvaluationThatThrows_IsReportedOnceAndWithoutItsText()
    {
        var found = await Run(ConfigCompilation.Create(Source, "class B;"), new(static _ => throw new InvalidOperationException("hunter2")));
        var only = Assert.Single(found);
        Assert.Equal("OCC0009", only.Id);
        Assert.DoesNotContain("hunter2", only.GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACancelledEvaluation_IsTriedAgainTheNextTime()
    {
        var evaluation = new StagedEvaluation(static stage => ([stage.Document("home", 11111, "11111")], []));
        var compilation = ConfigCompilation.Create(Source);
        var findings = new FindingsCache([.. Rules], evaluation.Evaluate).Of(compilation, BuildInputs.Default);
        var tree = compilation.SyntaxTrees.Single(static tree => tree.FilePath == "Test0.cs");
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        Assert.Throws<OperationCanceledException>(() => findings.In(tree, source.Token));
        Assert.Single(findings.In(tree, CancellationToken.None));
    }

    private static async Task<Diagnostic[]> Run(CSharpCompilation compilation, StagedEvaluation evaluation)
    {
        ConfigRule[] all = [.. Rules, .. RuleCatalogue.All.Where(static rule => rule.Descriptor.Id.StartsWith("OCC000", StringComparison.Ordinal))];
        return [.. await AnalyzerRun.OfAsync(compilation, new ConfigAnalyzer([.. all], evaluation.Evaluate))];
    }

    private static string TextAt(Diagnostic diagnostic) => TextAt(diagnostic.Location);

    private static string TextAt(Location location) => location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length);

    private sealed class PortRule()
        : ConfigRule(RuleDescriptor.Create("OCC2990", "Port", "port {0}", RuleCategory.GatewayExposure, RuleLevel.LetsStrangersIn, "some.check"))
    {
        public override void Check(RuleContext context)
        {
            var port = context.Root["gateway"]["port"];
            context.Report(port, [$"{port.Number}"]);
        }
    }

    private sealed class BrokenRule() : ConfigRule(RuleDescriptor.Create("OCC2991", "Broken", "broken", RuleCategory.GatewayExposure, RuleLevel.NotAsMeant))
    {
        public override void Check(RuleContext context) => throw new InvalidOperationException("hunter2");
    }
}
