using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A text that does not have the form which the gateway demands.</summary>
[NoFix("What was meant cannot be told from a text that is malformed.")]
internal sealed class MalformedText() : SchemaRule(Rule, ViolationKind.PatternMismatch, ViolationKind.BadFormat)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1005",
        "Malformed text",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.WillNotStart);
}
