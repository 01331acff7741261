using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>The path of the hooks covers all paths.</summary>
[NoFix("Which path callers use is for the operator to say.")]
internal sealed class HooksHideOtherEndpoints() : MirrorRule(Rule, "hooks.path_root")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6012",
        "Webhooks hide the gateway's other endpoints",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant,
        auditCheck: "hooks.path_root");
}
