using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>A hook that keeps a session without saying which, or a transform outside of its folder.</summary>
[NoFix("The key of the session has to be thought up.")]
internal sealed class HookMappingRefused() : ValidityRule(Rule, "H1", "H2")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6104",
        "Hook mapping that the gateway refuses",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.WillNotStart);
}
