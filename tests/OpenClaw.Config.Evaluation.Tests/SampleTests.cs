using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Testing.Compilation;
using OpenClaw.Config.Testing.RunAndCompare;

namespace OpenClaw.Config.Evaluation.Tests;

/// <summary>The samples of the repository, presets included, give the same bytes when evaluated as when they run.</summary>
public class SampleTests
{
    private const string Prefix = "Samples/";

    public static TheoryData<string> Samples => [.. Files().Select(static file => file.Sample).Distinct().Order()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Evaluated_and_executed_json_are_equal(string sample)
    {
        var compilation = ConfigCompilation.Create(Files().Where(file => file.Sample == sample).Select(static file => (file.Path, file.Text))).Verified();

        var result = ConfigEvaluator.Evaluate(compilation, CancellationToken.None);

        Assert.Equal([], result.Problems.Select(static problem => problem.Message).ToArray());
        var executed = SnippetRunner.RunAtRuntime(compilation);
        Assert.Equal(executed, result.Documents.ToDictionary(static document => document.Document.Name, static document => Emission.ToJson(document.Document)));
    }

    private static IEnumerable<(string Sample, string Path, string Text)> Files()
    {
        var assembly = typeof(SampleTests).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(static name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var path = name[Prefix.Length..].Replace('\\', '/');
            yield return (path[..path.IndexOf('/')], path, reader.ReadToEnd());
        }
    }
}
