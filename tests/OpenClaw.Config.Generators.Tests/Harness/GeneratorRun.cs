using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Generators.Tests.Harness;

/// <summary>A driver with the generator in it, its steps tracked, to run once or over edits.</summary>
internal sealed class GeneratorRun
{
    private readonly List<DataText> _texts = [];
    private GeneratorDriver _driver;

    /// <summary>The generator over an evaluation.</summary>
    public GeneratorRun(Func<Microsoft.CodeAnalysis.Compilation, CancellationToken, EvaluationResult> evaluate)
        : this(new ConfigGenerator(evaluate))
    {
    }

    private GeneratorRun(ConfigGenerator generator, IReadOnlyDictionary<string, string>? properties = null) =>
        _driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            additionalTexts: [new DataText("unused.json", "[]")],
            parseOptions: ConfigCompilation.ParseOptions,
            optionsProvider: new ProjectProperties(properties ?? new Dictionary<string, string>()),
            driverOptions: new(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The generator as it is shipped.</summary>
    /// <param name="properties">Properties of the project, as <c>OpenClawEnforce</c>.</param>
    public static GeneratorRun Shipped(IReadOnlyDictionary<string, string>? properties = null) => new(new ConfigGenerator(), properties);

    /// <summary>Gives a data file of the project another text, or adds it.</summary>
    public GeneratorRun With(string name, string text)
    {
        var before = _texts.FirstOrDefault(each => each.Path == name);
        var after = new DataText(name, text);
        _driver = before is null ? _driver.AddAdditionalTexts([after]) : _driver.ReplaceAdditionalText(before, after);
        _texts.RemoveAll(each => each.Path == name);
        _texts.Add(after);
        return this;
    }

    /// <summary>The project with one marked method and further sources.</summary>
    public static CSharpCompilation Project(params string[] sources) => ConfigCompilation.Create(
        ["static class Gateways { [OpenClawConfig(\"home\")] static void Home(object claw) { } }", .. sources]);

    /// <summary>Runs, and gives what the generator did.</summary>
    public GeneratorRunResult Run(Microsoft.CodeAnalysis.Compilation compilation) => Run(compilation, out _);

    /// <summary>Runs, and gives what the generator did and the project with its files.</summary>
    public GeneratorRunResult Run(Microsoft.CodeAnalysis.Compilation compilation, out Microsoft.CodeAnalysis.Compilation output)
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(compilation, out output, out var diagnostics);
        Assert.Empty(diagnostics);
        var result = Assert.Single(_driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        return result;
    }
}
