using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Secrets;

/// <summary>A program that gives secrets, and that is missing, a link, or open to others on the machine of the gateway.</summary>
[NoFix("The file is mended on the host, not in the configuration.")]
internal sealed class SecretProgramRefused() : ValidityRule(Rule, "S7")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC5103",
        "Program for secrets that the gateway does not trust",
        "{0}",
        RuleCategory.Secrets,
        RuleLevel.WillNotStart);
}
