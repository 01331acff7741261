using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Secrets;

/// <summary>A reference to a secret whose id or source does not fit its provider.</summary>
[NoFix("Where the secret lies is for the operator to say.")]
internal sealed class SecretReferenceRefused() : ValidityRule(Rule, "S1", "S2", "S5", "S6", "W3")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC5101",
        "Secret reference that cannot be resolved",
        "{0}",
        RuleCategory.Secrets,
        RuleLevel.WillNotStart);
}
