using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using OpenClaw.Config.Analyzers.Host;
using OpenClaw.Config.Benchmarks.Programs;
using OpenClaw.Config.Benchmarks.Reporting;
using OpenClaw.Config.Generators;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Benchmarks.Editing;

/// <summary>What a one-line edit costs in a project of five hundred files: the editor's view, everything warm.</summary>
internal sealed class EditBenchmark(LargeProject project)
{
    private const int WarmUps = 20;
    private const int Edits = 20;
    private const double Limit = 15;

    private readonly DiagnosticAnalyzer _analyzer = new ConfigAnalyzer();
    private Microsoft.CodeAnalysis.Compilation _compilation = ConfigCompilation.Create(project.Files).Verified();
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create([new ConfigGenerator().AsSourceGenerator()], parseOptions: ConfigCompilation.ParseOptions);
    private int _edits;

    public static IEnumerable<Figure> Run() => [.. Run(1, Limit), .. Run(5, null)];

    private static IEnumerable<Figure> Run(int gateways, double? limit)
    {
        var project = new LargeProject(gateways);
        var benchmark = new EditBenchmark(project);
        benchmark.CheckThatThereIsWork();
        var what = gateways == 1 ? "one gateway" : $"{gateways} gateways";

        // Everything once before anything is measured: the first situation would pay for compiling what all of them run.
        for (var turn = 0; turn < 2; turn++)
        {
            _ = benchmark.Measure("", limit, LargeProject.HelperFile).Count();
        }

        return
        [
            .. benchmark.Measure($"{what}, edit in an unrelated file", limit, LargeProject.OtherFile),
            .. benchmark.Measure($"{what}, edit in a helper on the call path", limit, LargeProject.HelperFile),
            .. benchmark.Measure($"{what}, edit in a gateway's file", limit, index => LargeProject.GatewayFile(index % gateways)),
        ];
    }

    private void CheckThatThereIsWork()
    {
        _driver = _driver.RunGenerators(_compilation);
        var sources = _driver.GetRunResult().GeneratedTrees.Length;
        if (sources != project.Gateways)
        {
            throw new InvalidOperationException($"The generator made {sources} files of {project.Gateways} gateways.");
        }
    }

    private IEnumerable<Figure> Measure(string situation, double? limit, Func<int, string> file)
    {
        // Two loops: binding all that the analyzer host wants bound would disturb the generator's next turn.
        var generator = Repeat(file, _ => _driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime);
        var analyzer = Repeat(file, Analyze);
        yield return new($"{situation}: generator", generator.Median(), "ms", limit);
        yield return new($"{situation}: generator, best of {Edits}", generator.Min(), "ms");
        yield return new($"{situation}: analyzers", analyzer.Median(), "ms", limit);
        yield return new($"{situation}: analyzers, best of {Edits}", analyzer.Min(), "ms");
    }

    private List<double> Repeat(Func<int, string> file, Func<(Microsoft.CodeAnalysis.Compilation Compilation, string Path), TimeSpan> measure)
    {
        var times = new List<double>();
        for (var round = -WarmUps; round < Edits; round++)
        {
            var path = file(Math.Abs(round));
            Edit(path);
            _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var complete, out _);
            var time = measure((complete, path)).TotalMilliseconds;
            if (round >= 0)
            {
                times.Add(time);
            }
        }

        return times;
    }

    private void Edit(string path)
    {
        var tree = _compilation.SyntaxTrees.First(tree => tree.FilePath == path);
        var text = tree.GetText();
        var changed = text.WithChanges(new TextChange(new TextSpan(text.Length, 0), $"// {++_edits}\n"));
        _compilation = _compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(changed));
    }

    // What an editor asks: the diagnostics of the file that was edited, of a compilation that is new.
    private TimeSpan Analyze((Microsoft.CodeAnalysis.Compilation Compilation, string Path) edited)
    {
        // One after the other: an analyzer that waits for another's evaluation would count the wait as work.
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var model = edited.Compilation.GetSemanticModel(edited.Compilation.SyntaxTrees.First(tree => tree.FilePath == edited.Path));
        var host = new CompilationWithAnalyzers(edited.Compilation, [_analyzer], options);
        _ = host.GetAnalyzerSemanticDiagnosticsAsync(model, filterSpan: null, CancellationToken.None).Result;
        return host.GetAnalyzerTelemetryInfoAsync(_analyzer, CancellationToken.None).Result.ExecutionTime;
    }
}
