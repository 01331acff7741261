using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>A model that its provider has switched off and OpenClaw refuses by name.</summary>
[NoFix("Which model should take its place is for the operator to say.")]
internal sealed class RetiredModel() : ValidityRule(Rule, "P4")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6102",
        "Model that no longer exists",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.WillNotStart);
}
