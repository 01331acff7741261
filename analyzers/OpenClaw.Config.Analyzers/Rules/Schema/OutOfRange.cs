using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A number, a text or a list beyond its bounds.</summary>
[NoFix("The nearest bound is seldom the value that was meant.")]
internal sealed class OutOfRange() : SchemaRule(Rule, ViolationKind.OutOfRange, ViolationKind.TooShort, ViolationKind.TooLong, ViolationKind.TooFew, ViolationKind.TooMany, ViolationKind.DuplicateItem)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1004",
        "Value out of range",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.WillNotStart);
}
