using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Secrets;

/// <summary>A program for secrets that is no absolute path, or a host of the egress proxy that is not exact.</summary>
[NoFix("Only the operator knows what was meant.")]
internal sealed class SecretSourceRefused() : ValidityRule(Rule, "S3", "S4")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC5102",
        "Secret source that the gateway refuses",
        "{0}",
        RuleCategory.Secrets,
        RuleLevel.WillNotStart);
}
