using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>An object without a key that the gateway demands and has no default for.</summary>
[NoFix("The missing value has to be thought up.")]
internal sealed class MissingKey() : SchemaRule(Rule, ViolationKind.MissingRequired)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1006",
        "Required key missing",
        "{0}",
        RuleCategory.Schema,
        RuleLevel.WillNotStart);
}
