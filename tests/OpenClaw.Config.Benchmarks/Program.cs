using OpenClaw.Config.Benchmarks.Checking;
using OpenClaw.Config.Benchmarks.Editing;
using OpenClaw.Config.Benchmarks.Evaluation;
using OpenClaw.Config.Benchmarks.Judging;
using OpenClaw.Config.Benchmarks.Library;
using OpenClaw.Config.Benchmarks.Overhead;
using OpenClaw.Config.Benchmarks.Reporting;

// usage: dotnet run -c Release --project tests/OpenClaw.Config.Benchmarks -- [overhead] [evaluate] [interpret] [edit] [check] [rules] [library] [all]
// The figures are printed as a table and written to artifacts/benchmarks/. Compare figures of one run only: a busy machine stretches all of them.
var measurements = new Dictionary<string, Func<IEnumerable<Figure>>>
{
    ["overhead"] = OverheadBenchmark.Run,
    ["evaluate"] = EvaluationBenchmark.Run,
    ["interpret"] = InterpreterBenchmark.Run,
    ["edit"] = EditBenchmark.Run,
    ["check"] = CheckBenchmark.Run,
    ["rules"] = RulesBenchmark.Run,
    ["library"] = LibraryBenchmark.Run,
};

var asked = args is [] or ["all"] ? [.. measurements.Keys] : args;
if (asked.FirstOrDefault(name => !measurements.ContainsKey(name)) is { } unknown)
{
    Console.Error.WriteLine($"No measurement is called '{unknown}'. There are: {string.Join(", ", measurements.Keys)}, all.");
    return 2;
}

foreach (var name in asked)
{
    Console.WriteLine($"== {name}");
    FigureTable.Publish(name, [.. measurements[name]()]);
}

return 0;
