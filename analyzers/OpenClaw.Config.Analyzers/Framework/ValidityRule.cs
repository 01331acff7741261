using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Rules.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Validity;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>A rule that tells what the gateway refuses, or warns of, beyond its schema. The sentences come from the checks.</summary>
/// <param name="descriptor">The rule's descriptor, whose message is the sentence; its severity decides between refusals and warnings.</param>
/// <param name="ids">The rules of the gateway that it tells.</param>
internal abstract class ValidityRule(DiagnosticDescriptor descriptor, params string[] ids) : ConfigRule(descriptor)
{
    /// <summary>The rules of the gateway that it tells.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <inheritdoc />
    public sealed override void Check(RuleContext context)
    {
        var isWarning = Descriptor.DefaultSeverity != DiagnosticSeverity.Error;
        foreach (var violation in context.Validity.All)
        {
            if (violation.IsWarning == isWarning && ids.Contains(violation.RuleId) && Concerns(violation) && !IsTold(violation, context))
            {
                context.Report(violation.At, [violation.Message], violation.IsAboutKey ? Spot.Key : Spot.Value, fix: FixFor(violation));
            }
        }
    }

    /// <summary>Whether the rule tells one that the gateway's validator finds; not where the validator itself is wrong.</summary>
    protected virtual bool Concerns(ValidityViolation violation) => true;

    // A name that is nearly one that the gateway knows, where it stands in the call itself.
    private static ReplaceByText? FixFor(ValidityViolation violation) =>
        violation is { Suggestion: { } meant, At.Node: ConfigText { Origin: { } origin } text } && (text.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin)
            ? new ReplaceByText($"Use \"{meant}\"", origin.Value, meant)
            : null;

    // One mistake, one message: what the schema says of the same value is enough.
    private static bool IsTold(ValidityViolation violation, RuleContext context) =>
        context.Shared(SchemaViolations.Of).IsAt(violation.At.Path);
}
