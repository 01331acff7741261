using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>
/// What is refused is refused at exactly the marked expression, <c>/*!part of the message*/[|expression|]</c>, with nothing else said, and
/// nothing incomplete is ever emitted.
/// </summary>
public class RefusedTests
{
    public static TheoryData<string> Snippets => [.. SnippetFiles.Names(refused: true)];

    [Theory]
    [MemberData(nameof(Snippets))]
    public void Each_mark_is_reported_and_nothing_else(string snippet)
    {
        var files = SnippetFiles.Read(snippet).Select(static file => (file.Path, Source: MarkedSource.Parse(file.Text))).ToList();
        var compilation = ConfigCompilation.Create([.. files.Select(static file => (file.Path, file.Source.Text)), (SnippetSupport.Path, SnippetSupport.Text)]);
        if (!snippet.Contains("DoesNotCompile", StringComparison.Ordinal))
        {
            compilation.Verified();
        }

        var result = ConfigEvaluator.Evaluate(compilation, CancellationToken.None);

        var expected = files.SelectMany(static file => file.Source.Spans.Select(span => $"{file.Path}: {file.Source.TextOf(span)}"));
        var actual = result.Problems.Select(problem => $"{result.Locate(problem.Span).SourceTree!.FilePath}: {TextOf(result, problem)}");
        var (missing, unexpected) = (string.Join('\n', expected.Except(actual)), string.Join('\n', result.Problems.Select(problem => $"{result.Locate(problem.Span).SourceTree!.FilePath}: {TextOf(result, problem)}: {problem.Message}")));
        Assert.True(missing.Length == 0, $"not refused:\n{missing}\nbut this is:\n{unexpected}");
        Assert.Equal(expected.Order(StringComparer.Ordinal).ToArray(), actual.Order(StringComparer.Ordinal).ToArray());
        foreach (var (path, source) in files)
        {
            foreach (var span in source.Spans)
            {
                var problem = Assert.Single(result.Problems, problem => result.Locate(problem.Span) is var at && at.SourceTree!.FilePath == path && at.SourceSpan == span.Span);
                Assert.Contains(span.Expectation!, problem.Message, StringComparison.Ordinal);
                Assert.False(problem.Message.EndsWith('.'), problem.Message);
            }
        }

        Assert.DoesNotContain(result.Documents, static document => document.CanBeEmitted && document.Document.Name == "home");
    }

    private static string TextOf(EvaluationResult result, EvaluationProblem problem)
    {
        var location = result.Locate(problem.Span);
        return location.SourceTree!.ToString().Substring(location.SourceSpan.Start, location.SourceSpan.Length);
    }
}
