using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>Voice settings of several providers without a choice, or the choice of one without settings.</summary>
[NoFix("Which provider should speak is for the operator to say.")]
internal sealed class VoiceProviderUnclear() : ValidityRule(Rule, "K1")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4109",
        "Voice provider that is not configured",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.WillNotStart);
}
