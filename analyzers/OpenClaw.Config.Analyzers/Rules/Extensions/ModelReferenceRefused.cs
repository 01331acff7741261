using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>A model that is not named in full where the gateway wants it so.</summary>
[NoFix("Which provider was meant is for the operator to say.")]
internal sealed class ModelReferenceRefused() : ValidityRule(Rule, "A16", "A22", "A23")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6101",
        "Model reference that the gateway refuses",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.WillNotStart);
}
