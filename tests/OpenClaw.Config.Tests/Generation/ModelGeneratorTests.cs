using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Generators.Internal;

namespace OpenClaw.Config.Tests.Generation;

/// <summary>The generator as the compiler runs it.</summary>
public class ModelGeneratorTests
{
    private const string Facts = """
        {"openclaw":"1","root":"Config","scalars":{},"enums":{},"unions":{},"objects":{
          "Config": {"at":"","properties":{"a":{"ref":"Part"},"b":{"ref":"Part"}}},
          "Part": {"at":"a","properties":{"on":{"type":"boolean"}}}}}
        """;

    [Fact]
    public void Without_facts_it_does_nothing()
    {
        var result = Run(("names.map", "share Part"));

        Assert.Empty(result.GeneratedTrees);
        Assert.Empty(result.Diagnostics);
    }

    [Fact]
    public void It_writes_a_file_for_each_section()
    {
        var result = Run(("openclaw-1.json", Facts), ("names.map", "split Part"));

        Assert.Empty(result.Diagnostics);
        Assert.Equal(["Root.g.cs", "a.g.cs", "b.g.cs"], result.GeneratedTrees.Select(static tree => Path.GetFileName(tree.FilePath)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_undecided_stops_the_build()
    {
        var problem = Assert.Single(Run(("openclaw-1.json", Facts)).Diagnostics);

        Assert.Equal(("OCG003", DiagnosticSeverity.Error), (problem.Id, problem.Severity));
        Assert.Contains("Part is used by 2 sections (a, b)", problem.GetMessage());
    }

    [Fact]
    public void The_same_input_gives_the_same_text() => Assert.Equal(
        Texts(Run(("openclaw-1.json", Facts), ("names.map", "share Part"))),
        Texts(Run(("openclaw-1.json", Facts), ("names.map", "share Part"))));

    private static IEnumerable<string> Texts(GeneratorDriverRunResult result) => result.GeneratedTrees.Select(static tree => tree.ToString());

    private static GeneratorDriverRunResult Run(params (string Name, string Text)[] files) => CSharpGeneratorDriver
        .Create([new ModelGenerator().AsSourceGenerator()], files.Select(static file => (AdditionalText)new InMemoryText("schema/" + file.Name, file.Text)).ToImmutableArray())
        .RunGenerators(CSharpCompilation.Create("Library"))
        .GetRunResult();

    private sealed class InMemoryText(string path, string text) : AdditionalText
    {
        public override string Path { get; } = path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text);
    }
}
