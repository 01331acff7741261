using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>Whoever may call a hook chooses among several agents.</summary>
[NoFix("Which agents are meant for hooks is for the operator to say.")]
internal sealed class HooksReachEveryAgent() : MirrorRule(Rule, "hooks.allowed_agent_ids_unrestricted")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6010",
        "Webhooks reach every agent",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant,
        auditCheck: "hooks.allowed_agent_ids_unrestricted");

    // With one agent there is nothing to choose.
    /// <inheritdoc />
    protected override bool Concerns(RuleContext context, AuditFinding finding) => context.Roster.Agents.Count > 1;
}
