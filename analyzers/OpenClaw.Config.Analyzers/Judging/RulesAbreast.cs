using System.Collections.Concurrent;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Rules.Schema;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Reach;

namespace OpenClaw.Config.Analyzers.Judging;

/// <summary>
/// Runs the rules over a document of megabytes on all processors of the machine. They are independent of one another, and what they share is made once, by
/// whichever comes first.
/// </summary>
internal static class RulesAbreast
{
    /// <summary>What each rule finds, in the order of the rules.</summary>
    /// <exception cref="OperationCanceledException">The judgement was cancelled.</exception>
    public static IReadOnlyList<List<Finding>> Run(IReadOnlyList<ConfigRule> rules, SharedFindings shared, CancellationToken cancellation)
    {
        var found = new List<Finding>[rules.Count];
        // What nearly all rules wait for comes first, so that hardly any has to wait.
        var work = Foundations(shared, cancellation).Concat(rules.Select((rule, index) => (Action)(() => found[index] = ConfigJudge.Run(rule, shared, cancellation))));
        Parallel.ForEach(
            Partitioner.Create(work, EnumerablePartitionerOptions.NoBuffering),
            new ParallelOptions { CancellationToken = cancellation },
            static each => each());
        return found;
    }

    private static IEnumerable<Action> Foundations(SharedFindings shared, CancellationToken cancellation) =>
    [
        () => Prepare(() => shared.Get(ReachMap.Of)),
        () => Prepare(() => shared.Get(document => ValidityViolations.Of(document, shared.Host))),
        () => Prepare(() => shared.Get(document => SecurityAudit.On(document, cancellation: cancellation))),
        () => Prepare(() => shared.Get(SchemaViolations.Of)),
        () => Prepare(() => shared.Get(WrittenNodes.Of)),
    ];

    private static void Prepare(Action make)
    {
        try
        {
            make();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Every rule that asks for it meets the same mistake, and says so under its own name.
        }
    }
}
