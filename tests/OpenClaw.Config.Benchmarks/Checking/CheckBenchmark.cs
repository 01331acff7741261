using System.Text;
using OpenClaw.Config.Benchmarks.Reporting;
using OpenClaw.Config.Tool.Commands;
using OpenClaw.Config.Tool.Terminal;

namespace OpenClaw.Config.Benchmarks.Checking;

/// <summary>What the tool costs: <c>check --jsonl</c> on configurations as operators publish them, and <c>check</c> on a huge one.</summary>
internal static class CheckBenchmark
{
    private const int Seed = 20260906;
    private const int Configurations = 2000;
    private const int Rounds = 9;
    private const int HugeRounds = 3;
    private const int Huge = 10 * 1024 * 1024;

    public static IEnumerable<Figure> Run()
    {
        var texts = new ConfigTexts(Seed);
        var configs = Enumerable.Range(0, Configurations).Select(_ => texts.Next()).ToList();
        var lines = Encoding.UTF8.GetBytes(string.Join('\n', configs.Select(static (text, index) => $"{{\"id\":{index},\"config\":{text}}}")));
        var answers = Check(lines, "--jsonl");
        if (answers.Split("\"valid\":true").Length - 1 != Configurations)
        {
            throw new InvalidOperationException("Only valid configurations are all looked through: " + answers.Split('\n').First(static line => !line.Contains("\"valid\":true")));
        }

        yield return new("characters of a configuration, on average", configs.Average(static text => text.Length), "");
        yield return new("check --jsonl, warm, a configuration", ProcessorTime.Of(() => Check(lines, "--jsonl"), Rounds) * 1000 / Configurations, "µs", 200);

        var huge = Encoding.UTF8.GetBytes(texts.OfSize(Huge));
        yield return new("check on 10 MB", ProcessorTime.Of(() => Check(huge, "-"), HugeRounds), "ms", 1000);
        yield return new("check --format sarif on 10 MB", ProcessorTime.Of(() => Check(huge, "-", "--format", "sarif"), HugeRounds), "ms", 1000);
    }

    private static string Check(byte[] input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var console = new ToolConsole(new MemoryStream(input), output, TextWriter.Null, hasColours: false);
        ToolCommands.Run(["check", .. arguments], console);
        return output.ToString();
    }
}
