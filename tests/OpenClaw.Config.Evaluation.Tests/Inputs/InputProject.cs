using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Evaluation.Inputs;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Versions;
using OpenClaw.Config.Testing.Compilation;
using OpenClaw.Config.Testing.RunAndCompare;

namespace OpenClaw.Config.Evaluation.Tests.Inputs;

/// <summary>A project with data files and exposed properties: as the compiler's side gets it, and as its assembly carries it.</summary>
internal sealed class InputProject(string source)
{
    private readonly List<(string Name, string Text)> _files = [];
    private readonly List<(string Name, string Value)> _properties = [];

    public InputProject File(string name, string text)
    {
        _files.Add((name, text));
        return this;
    }

    public InputProject Property(string name, string value)
    {
        _properties.Add((name, value));
        return this;
    }

    public BuildInputs Inputs => new(OpenClawVersions.Default)
    {
        Files = new InputFiles([.. _files.Select(static file => new InputFile(file.Name, "/project/" + file.Name, file.Text))]),
        Properties = InputProperties.Read(string.Join(',', _properties.Select(static property => $"{property.Name}:{Convert.ToBase64String(Encoding.UTF8.GetBytes(property.Value))}"))),
    };

    public EvaluationResult Evaluate() => ConfigEvaluator.Evaluate(Compile(), null, Inputs);

    /// <summary>The JSON of the documents, equal however they are made.</summary>
    public IReadOnlyDictionary<string, string> Compare()
    {
        var result = Evaluate();
        Assert.True(result.Problems.Count == 0, string.Join('\n', result.Problems.Select(problem => $"{result.Locate(problem.Span).GetLineSpan()}: {problem.Message}")));
        var executed = Run();
        Assert.Equal(executed, result.Documents.ToDictionary(static document => document.Document.Name, static document => Emission.ToJson(document.Document)));
        return executed;
    }

    public IReadOnlyDictionary<string, string> Run() => SnippetRunner.RunAtRuntime(Compile(), [.. _files.Select(static file =>
        new ResourceDescription("OpenClaw.Input/" + file.Name, () => new MemoryStream(Encoding.UTF8.GetBytes(file.Text)), isPublic: true))]);

    private CSharpCompilation Compile() => ConfigCompilation.Create(
    [
        ("Test0.cs", source),
        ("Exposed.cs", string.Concat(_properties.Select(static property =>
            $"[assembly: System.Reflection.AssemblyMetadata(\"OpenClaw.Property:{property.Name}\", {SymbolDisplay.FormatLiteral(property.Value, quote: true)})]\n"))),
        (SnippetSupport.Path, SnippetSupport.Text),
    ]).Verified();
}
