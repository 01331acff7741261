using Microsoft.CodeAnalysis;
using OpenClaw.Config.Model.Files;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>A rule that tells what the gateway refuses, or warns of, while it reads a configuration. The sentences come from the reading.</summary>
/// <param name="descriptor">The rule's descriptor, whose message is the sentence.</param>
/// <param name="ids">The rules of the gateway that it tells.</param>
internal abstract class ReadingRule(DiagnosticDescriptor descriptor, params string[] ids) : ConfigRule(descriptor)
{
    /// <inheritdoc />
    public sealed override void Check(RuleContext context)
    {
        foreach (var problem in context.Document.ReadingProblems ?? [])
        {
            if (ids.Contains(problem.RuleId) && Tells(problem))
            {
                context.Report(problem.Path, problem.Origin, [problem.Message]);
            }
        }
    }

    /// <summary>Whether this rule tells the problem, and not another one of the same number.</summary>
    protected virtual bool Tells(ReadingProblem problem) => !problem.IsOwn;
}
