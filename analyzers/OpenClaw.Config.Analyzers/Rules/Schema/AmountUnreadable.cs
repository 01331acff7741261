using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A duration, a size or a time of day that the gateway cannot read.</summary>
[NoFix("What was meant cannot be told from a text that cannot be read.")]
internal sealed class AmountUnreadable() : ValidityRule(Rule, "D1", "D2", "A19", "A20", "A24", "W1")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1201",
        "Duration, size or time that the gateway cannot read",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.WillNotStart);
}
