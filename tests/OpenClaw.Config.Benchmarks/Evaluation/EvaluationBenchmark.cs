using System.Globalization;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using OpenClaw.Config.Benchmarks.Overhead;
using OpenClaw.Config.Benchmarks.Programs;
using OpenClaw.Config.Benchmarks.Reporting;

namespace OpenClaw.Config.Benchmarks.Evaluation;

/// <summary>How fast builder calls are evaluated: again and again in one process, and once in a compiler that has just started.</summary>
internal static partial class EvaluationBenchmark
{
    private const int Calls = 1000;
    private const int ColdRuns = 5;

    public static IEnumerable<Figure> Run() => [.. Warm(), .. ColdStart.Run(Calls, ColdRuns), .. FreshCompiler()];

    private static IEnumerable<Figure> Warm()
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15))
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumnProvider(DefaultColumnProviders.Instance)
            .AddExporter(MarkdownExporter.GitHub)
            .AddLogger(NullLogger.Instance)
            .WithArtifactsPath(FigureTable.Folder);
        foreach (var report in BenchmarkRunner.Run<EvaluatorThroughput>(config).Reports)
        {
            var calls = (int)report.BenchmarkCase.Parameters[nameof(EvaluatorThroughput.Calls)];
            var statistics = report.ResultStatistics ?? throw new InvalidOperationException($"No result for {calls} calls; see {FigureTable.Folder}.");
            var milliseconds = statistics.Median / 1e6;
            yield return new($"{calls} builder calls, warm, with binding", milliseconds, "ms", calls == Calls ? 60 : null);
            yield return new($"{calls} builder calls, warm: throughput", ChainProgram.CountOfCalls(calls) / milliseconds * 1000, "calls/s");
            yield return new($"{calls} builder calls, warm: allocated", (report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0) / 1e6, "MB");
        }
    }

    // The compiler that ships is compiled ahead of time, and that is what an operator's build runs on: so its own report is asked.
    private static IEnumerable<Figure> FreshCompiler()
    {
        using var feed = LocalFeed.Pack();
        var project = new ScratchProject(feed, "Chain", ChainProgram.Write(Calls), $"""<PackageReference Include="OpenClaw.Config" Version="{feed.Version}" />""");
        var times = new List<double>();
        for (var run = 0; run < ColdRuns; run++)
        {
            project.Edit();
            times.Add(GeneratorSeconds(project.BuildWithReport()) * 1000);
        }

        yield return new($"{Calls} builder calls, generator in a fresh compiler, its own first binding included", times.Median(), "ms");
    }

    private static double GeneratorSeconds(string report) => GeneratorLine().Match(report) is { Success: true } line
        ? double.Parse(line.Groups[1].Value.Replace("<", ""), CultureInfo.InvariantCulture)
        : throw new InvalidOperationException("The compiler's report does not name the generator.");

    [GeneratedRegex(@"(<?[0-9.]+)\s+<?[0-9]+\s+OpenClaw\.Config\.Generators\.ConfigGenerator")]
    private static partial Regex GeneratorLine();
}
