using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>Models that were trained before they were taught to withstand instructions in what they read.</summary>
[NoFix("Which model to use is for the operator to say.")]
internal sealed class OldModel() : MirrorRule(Rule, "models.legacy")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6017",
        "A model of an earlier generation",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant,
        auditCheck: "models.legacy");
}
