using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Benchmarks.Checking;
using OpenClaw.Config.Benchmarks.Reporting;
using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Benchmarks.Judging;

/// <summary>What all rules together cost for a document, everything warm, in fleets of one gateway and of a thousand: the cost of one must not grow.</summary>
internal static class RulesBenchmark
{
    private const int Seed = 20260906;
    private const int Rounds = 9;
    private const int WarmUps = 500;
    private const double Limit = 2;

    private static readonly int[] Fleets = [1, 10, 100, 1000];

    public static IEnumerable<Figure> Run()
    {
        var texts = new ConfigTexts(Seed);
        var documents = Enumerable.Range(0, Fleets[^1]).Select(index => Read($"/gateway-{index}/openclaw.json", texts.Next())).ToList();
        if (documents.Take(WarmUps).Sum(static document => ConfigJudge.Judge(document).Count) == 0)
        {
            throw new InvalidOperationException("Documents about which no rule has anything to say are no work.");
        }

        foreach (var fleet in Fleets)
        {
            // As many documents are judged for each figure: a single one would be over before the clock moves.
            var turns = Fleets[^1] / fleet;
            var time = ProcessorTime.Of(
                () =>
                {
                    for (var turn = 0; turn < turns; turn++)
                    {
                        documents.GetRange(turn * fleet, fleet).ForEach(static document => ConfigJudge.Judge(document));
                    }
                },
                Rounds);
            yield return new($"all rules, a fleet of {fleet:N0}: a document", time / (turns * fleet), "ms", Limit);
        }
    }

    private static ConfigDocument Read(string path, string text) => ConfigFile.Read(path, text, new NoFiles(isKnown: true)).Document;
}
