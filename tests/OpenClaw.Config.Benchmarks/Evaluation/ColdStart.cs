using System.Globalization;
using OpenClaw.Config.Benchmarks.Overhead;
using OpenClaw.Config.Benchmarks.Programs;
using OpenClaw.Config.Benchmarks.Reporting;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Benchmarks.Evaluation;

/// <summary>The first evaluation of a process, each in a process of its own, on the compiler of the SDK.</summary>
internal static class ColdStart
{
    private const double Limit = 150;

    public static IEnumerable<Figure> Run(int calls, int runs)
    {
        const string Project = "OpenClaw.Config.Benchmarks.ColdStart";
        DotNet.Run(Repository.Root, warm: true, "build", $"tests/{Project}", "-c", "Release", "-v", "q");
        var program = Repository.PathOf("tests", Project, "bin", "Release", "net10.0", $"{Project}.dll");
        var source = Path.GetTempFileName();
        try
        {
            File.WriteAllText(source, ChainProgram.Write(calls));
            double Measure(string what) => Enumerable.Range(0, runs)
                .Select(_ => double.Parse(DotNet.Run(Repository.Root, warm: true, program, what, source).Output, CultureInfo.InvariantCulture))
                .Median();

            return
            [
                new($"{calls} builder calls, first evaluation of a process whose compiler has compiled", Measure("second"), "ms", Limit),
                new($"{calls} builder calls, first evaluation of a process whose compiler has bound nothing", Measure("first"), "ms"),
                new("the compiler's own first binding of that source, without us", Measure("compiler"), "ms"),
            ];
        }
        finally
        {
            File.Delete(source);
        }
    }
}
