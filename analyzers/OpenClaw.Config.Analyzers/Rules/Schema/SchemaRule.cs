using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A rule that tells one kind of violation of the schema. The sentences come from the check, which knows the bounds.</summary>
/// <param name="descriptor">The rule's descriptor, whose message is the sentence.</param>
/// <param name="kinds">What it tells.</param>
internal abstract class SchemaRule(DiagnosticDescriptor descriptor, params ViolationKind[] kinds) : ConfigRule(descriptor)
{
    /// <inheritdoc />
    public sealed override void Check(RuleContext context)
    {
        foreach (var violation in context.Shared(SchemaViolations.Of).All)
        {
            if (kinds.Contains(violation.Kind))
            {
                context.Report(violation.Place, violation.Node, [violation.Message], SpotOf(violation), [], FixFor(violation, context));
            }
        }
    }

    /// <summary>The remedy, where the check has a clear idea of what was meant.</summary>
    protected virtual ConfigFix? FixFor(SchemaViolation violation, RuleContext context) => null;

    private static Spot SpotOf(SchemaViolation violation) =>
        violation.Key is not null ? Spot.Key : Spot.Value;
}
