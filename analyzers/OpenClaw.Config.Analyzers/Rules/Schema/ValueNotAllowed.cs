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

    /// <summary>The text in the call, or raw JSON that is nothing but that text.</summary>
    protected override ConfigFix? FixFor(SchemaViolation violation, RuleContext context)
    {
        if (violation is not { Suggestion: { } meant, Node: ConfigText { Origin: { } origin } text } || !FixTargets.IsInOneCall(origin))
        {
            return null;
        }

        var isRaw = (text.Marks & NodeMarks.Raw) != 0;
        return isRaw && context.IsInRaw(violation.Place) ? null : new ReplaceByText($"Use \"{meant}\"", origin.Value, isRaw ? $"'{meant}'" : meant);
    }
}
