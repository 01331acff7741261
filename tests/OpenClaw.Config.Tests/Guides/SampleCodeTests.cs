using OpenClaw.Config.Testing;
using OpenClaw.Config.Testing.Compilation;
using OpenClaw.Config.Testing.RunAndCompare;

namespace OpenClaw.Config.Tests.Guides;

/// <summary>The samples mean what the files beside them say, evaluated and run.</summary>
public class SampleCodeTests
{
    public static TheoryData<string> Samples => [.. Directory.GetDirectories(Repository.PathOf("samples")).Select(static folder => Path.GetFileName(folder)!).Order()];

    [Theory]
    [MemberData(nameof(Samples))]
    public void TheSourceMakesTheExpectedFiles(string sample)
    {
        var sources = Directory.GetFiles(Repository.PathOf("samples", sample), "*.cs").Order(StringComparer.Ordinal)
            .Select(static path => (Path.GetFileName(path), File.ReadAllText(path)));
        var compilation = ConfigCompilation.Create(sources);
        var expected = Directory.GetDirectories(Repository.PathOf("samples", sample, "expected"))
            .ToDictionary(static folder => Path.GetFileName(folder), static folder => File.ReadAllText(Path.Combine(folder, "openclaw.json")));

        Assert.Equal(expected, EvaluatedCode.Documents(compilation));
        Assert.Equal(expected, SnippetRunner.RunAtRuntime(compilation));
    }
}
