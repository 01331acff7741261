using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Host;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Host.Files;

/// <summary>A hand-written openclaw.json that the project lists is judged in the same build, at its own lines.</summary>
public sealed class ListedFileTests
{
    private const string Auth = "auth: { token: '${OPENCLAW_GATEWAY_TOKEN}' }";

    [Fact]
    public Task Mistakes_AreReportedAtThePlaceInTheFile() => Reports(new ListedProject().With("/p/openclaw.json", $$"""
        {
          // the door
          gateway: { bind: /*!OCC1003*/[|'lna'|], {{Auth}} },
          agents: { entries: { main: { /*!OCC1001*/[|modle|]: 'x' } } },
          talk: { agentId: /*!OCC1101*/[|'nobody'|] },
        }
        """));

    [Fact]
    public Task ATextThatDoesNotParse_IsReportedWhereItBreaks() => Reports(new ListedProject().With("/p/openclaw.json", "{ gateway: /*!OCC1301*/[|,|] }"));

    [Fact]
    public Task ADocumentWithoutAPlaceForTheFinding_IsReportedAtItsBeginning() => Reports(new ListedProject().With("/p/openclaw.json", "/*!OCC2001*/[||]{ }"));

    [Fact]
    public Task OtherFiles_AreNotJudged() => Reports(new ListedProject().With("/p/appsettings.json", "{ broken", item: "None"));

    [Fact]
    public Task AnIncludedFile_IsJudgedAsThePartThatItIs() => Reports(new ListedProject()
        .With("/p/openclaw.json", "{ gateway: { $include: './parts/gateway.json' } }")
        .With("/p/parts/gateway.json", $$"""{ port: /*!OCC1004*/[|99999|], {{Auth}} }"""));

    [Fact]
    public Task AnIncludedFileThatIsNotListed_LeavesItsPartOpen() => Reports(new ListedProject()
        .With("/p/openclaw.json", "{ gateway: { port: /*!OCC1004*/[|99999|], $include: /*!OCC1304*/[|'./gateway.json'|] } }"));

    [Fact]
    public Task FilesThatIncludeEachOther_AreBothToldOf() => Reports(new ListedProject()
        .With("/p/a.json", "{ gateway: { $include: 'b.json' } }")
        .With("/p/b.json", "{ gateway: { $include: 'a.json' } }"), "OCC1301", "OCC1301");

    [Fact]
    public Task APartOfTwoConfigurations_IsToldOfOnce() => Reports(new ListedProject()
        .With("/p/a.json", "{ gateway: { $include: 'part.json' } }")
        .With("/p/b.json", "{ gateway: { $include: 'part.json' } }")
        .With("/p/part.json", $$"""{ port: /*!OCC1004*/[|99999|], {{Auth}} }"""));

    [Fact]
    public Task AProjectWithoutTheLibrary_HasItsFilesJudgedNevertheless() => Reports(
        new ListedProject().With("/p/openclaw.json", $$"""{ gateway: { port: /*!OCC1004*/[|99999|], {{Auth}} } }"""),
        compilation: CSharpCompilation.Create("Plain", [CSharpSyntaxTree.ParseText("class C;")], ConfigCompilation.Create("class C;").References.Take(1)));

    [Fact]
    public async Task AnEditElsewhere_DoesNotHaveTheFileJudgedAgain()
    {
        var rule = new CountingRule();
        var analyzer = new ConfigAnalyzer([rule], static (_, _, _) => new EvaluationResult([], [], new Dictionary<Model.Tree.SourceFile, SyntaxTree>()));
        var project = new ListedProject().With("/p/openclaw.json", "{ $include: 'part.json' }").With("/p/part.json", "{}", item: "None");
        var compilation = ConfigCompilation.Create("class C;");

        await AnalyzerRun.OfAsync(compilation, analyzer, project.Options);
        await AnalyzerRun.OfAsync(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class D;", (CSharpParseOptions)compilation.SyntaxTrees[0].Options)), analyzer, project.Options);
        Assert.Equal(1, rule.Judged);

        project.With("/p/part.json", "{ gateway: {} }", item: "None");
        await AnalyzerRun.OfAsync(compilation, analyzer, project.Options);
        Assert.Equal(2, rule.Judged);
    }

    private static async Task Reports(ListedProject project, params string[] unmarked) => await Reports(project, null, unmarked);

    private static async Task Reports(ListedProject project, CSharpCompilation? compilation, params string[] unmarked)
    {
        var found = await AnalyzerRun.OfAsync(compilation ?? ConfigCompilation.Create("class C;"), options: project.Options);
        if (unmarked.Length > 0)
        {
            Assert.Equal(unmarked, found.Select(static diagnostic => diagnostic.Id));
            return;
        }

        Assert.Equal(project.Expected.Order(StringComparer.Ordinal), project.Found(found).Order(StringComparer.Ordinal));
    }

    // It borrows the descriptor of a rule: what counts is how often it is asked.
    private sealed class CountingRule() : ConfigRule(RuleCatalogue.All[0].Descriptor)
    {
        public int Judged { get; private set; }

        public override void Check(RuleContext context) => Judged++;
    }
}
