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

/// <summary>What a one-line edit costs in a project of 505 files with five gateways: the editor's view, everything warm.</summary>
internal sealed class EditBenchmark
{
    private const int WarmUps = 10;
    private const int Edits = 20;
    private const double Limit = 15;

    private readonly DiagnosticAnalyzer _analyzer = new ConfigAnalyzer();
    private Microsoft.CodeAnalysis.Compilation _compilation = ConfigCompilation.Create(LargeProject.Files).Verified();
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create(new ConfigGenerator());
    private int _edits;

    public static IEnumerable<Figure> Run()
    {
        var benchmark = new EditBenchmark();
        benchmark.CheckThatThereIsWork();
        return
        [
            .. benchmark.Measure("edit in an unrelated file", LargeProject.OtherFile),
            .. benchmark.Measure("edit in a helper on the call path", LargeProject.HelperFile),
            .. benchmark.Measure("edit in a gateway's file", index => LargeProject.GatewayFile(index % LargeProject.Gateways)),
        ];
    }

    private void CheckThatThereIsWork()
    {
        _driver = _driver.RunGenerators(_compilation);
        var sources = _driver.GetRunResult().GeneratedTrees.Length;
        if (sources != LargeProject.Gateways)
        {
            throw new InvalidOperationException($"The generator made {sources} files of {LargeProject.Gateways} gateways.");
        }
    }

    private IEnumerable<Figure> Measure(string situation, Func<int, string> file)
    {
        var generator = new List<double>();
        var analyzer = new List<double>();
        for (var round = -WarmUps; round < Edits; round++)
        {
            Edit(file(Math.Abs(round)));
            _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var complete, out _);
            var generatorTime = _driver.GetTimingInfo().GeneratorTimes.Single().ElapsedTime.TotalMilliseconds;
            var analyzerTime = Analyze(complete).TotalMilliseconds;
            if (round >= 0)
            {
                generator.Add(generatorTime);
                analyzer.Add(analyzerTime);
            }
        }

        yield return new($"{situation}: generator", generator.Median(), "ms", Limit);
        yield return new($"{situation}: generator, best of {Edits}", generator.Min(), "ms");
        yield return new($"{situation}: analyzers", analyzer.Median(), "ms", Limit);
        yield return new($"{situation}: analyzers, best of {Edits}", analyzer.Min(), "ms");
    }

    private void Edit(string path)
    {
        var tree = _compilation.SyntaxTrees.First(tree => tree.FilePath == path);
        var text = tree.GetText();
        var changed = text.WithChanges(new TextChange(new TextSpan(text.Length, 0), $"// {++_edits}\n"));
        _compilation = _compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(changed));
    }

    private TimeSpan Analyze(Microsoft.CodeAnalysis.Compilation compilation)
    {
        // One after the other: an analyzer that waits for another's evaluation would count the wait as work.
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]), onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true);
        var result = new CompilationWithAnalyzers(compilation, [_analyzer], options).GetAnalysisResultAsync(CancellationToken.None).Result;
        return result.AnalyzerTelemetryInfo[_analyzer].ExecutionTime;
    }
}
