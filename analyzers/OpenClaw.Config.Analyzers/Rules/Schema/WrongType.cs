using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A value of a type that the gateway does not take there.</summary>
[NoFix("A value of another type has to be thought up.")]
internal sealed class WrongType() : SchemaRule(Rule, ViolationKind.WrongType, ViolationKind.UnionMismatch)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1002",
        "Value of the wrong type",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.WillNotStart);
}
