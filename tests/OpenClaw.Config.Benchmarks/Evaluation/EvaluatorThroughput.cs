using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Benchmarks.Programs;
using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Evaluation.Results;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Benchmarks.Evaluation;

/// <summary>The interpreter on a compilation that nobody has bound yet.</summary>
public class EvaluatorThroughput
{
    private CSharpCompilation _compilation = null!;

    /// <summary>How many builder calls the gateway is described with.</summary>
    [Params(100, 1000, 10000)]
    public int Calls { get; set; }

    /// <summary>Parses, and makes sure that what is measured is the whole work.</summary>
    [GlobalSetup]
    public void SetUp()
    {
        _compilation = ConfigCompilation.Create(ChainProgram.Write(Calls)).Verified();
        var result = Evaluate();
        if (result.Problems.Count > 0 || !result.Documents.Single().CanBeEmitted)
        {
            throw new InvalidOperationException($"The program cannot be evaluated: {result.Problems.FirstOrDefault()?.Message}");
        }
    }

    /// <summary>Binding and interpretation.</summary>
    [Benchmark]
    public EvaluationResult Evaluate() => ConfigEvaluator.Evaluate(_compilation.Clone(), CancellationToken.None);
}
