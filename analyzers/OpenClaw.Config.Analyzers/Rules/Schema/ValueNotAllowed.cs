using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A value other than the ones that the gateway knows.</summary>
internal sealed class ValueNotAllowed() : SchemaRule(Rule, ViolationKind.NotAllowedValue)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1003",
        "Value that the gateway does not know",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.WillNotStart);

    /// <inheritdoc />
    protected override ConfigFix? FixFor(SchemaViolation violation, RuleContext context) =>
        violation is { Suggestion: { } meant, Node: ConfigText { Origin: { } origin } text }
            && (text.Marks & NodeMarks.Raw) == 0
            && FixTargets.IsInOneCall(origin)
                ? new ReplaceByText($"Use \"{meant}\"", origin.Value, meant)
                : null;
}
