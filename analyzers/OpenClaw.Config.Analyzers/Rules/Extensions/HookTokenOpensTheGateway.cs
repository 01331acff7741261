using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>One secret for callers of hooks and for operators.</summary>
[NoFix("Another secret has to be made first.")]
internal sealed class HookTokenOpensTheGateway() : MirrorRule(Rule, "hooks.token_reuse_gateway_token")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6011",
        "The token of the hooks opens the gateway",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.LetsStrangersIn,
        auditCheck: "hooks.token_reuse_gateway_token");
}
