using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Testing.Compilation;
using OpenClaw.Config.Testing.RunAndCompare;

namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>Every snippet gives the same bytes when it is evaluated as when it runs. A new test is a new file.</summary>
public class RunAndCompareTests
{
    public static TheoryData<string> Snippets => [.. SnippetFiles.Names(refused: false)];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Evaluated_and_executed_json_are_equal(string snippet)
    {
        var compilation = ConfigCompilation.Create([.. SnippetFiles.Read(snippet), (SnippetSupport.Path, SnippetSupport.Text)]).Verified();

        var result = ConfigEvaluator.Evaluate(compilation, CancellationToken.None);

        Assert.True(result.Problems.Count == 0, string.Join('\n', result.Problems.Select(problem => $"{result.Locate(problem.Span).GetLineSpan()}: {problem.Message}")));
        var executed = SnippetRunner.RunAtRuntime(compilation);
        Assert.NotEmpty(executed);
        Assert.Equal(executed.Keys.Order(), result.Documents.Select(document => document.Document.Name).Order());
        foreach (var document in result.Documents)
        {
            Assert.True(document.CanBeEmitted, $"{document.Document.Name} is incomplete");
            Assert.Equal(executed[document.Document.Name], Emission.ToJson(document.Document));
        }
    }
}
