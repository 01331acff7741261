using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>A gateway that others reach, without a limit on failed attempts.</summary>
[NoFix("How many attempts are many is for the operator to say.")]
internal sealed class GuessingWithoutLimit() : MirrorRule(Rule, "gateway.auth_no_rate_limit")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2020",
        "Credentials can be guessed at any speed",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.WorthKnowing,
        auditCheck: "gateway.auth_no_rate_limit");
}
