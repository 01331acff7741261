using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Rules.TrustBoundaries;

/// <summary>What is said in one group is known in all of them.</summary>
internal sealed class GroupsShareOneSession() : MirrorRule(Rule, "security.trust_model.group_scope_main")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC8001",
        "Groups share one session",
        "{0}",
        RuleCategory.TrustBoundaries,
        RuleLevel.NotAsMeant,
        auditCheck: "security.trust_model.group_scope_main");

    /// <inheritdoc />
    protected override ConfigFix? FixOf(AuditFinding finding) => Replace(finding, "Give each group a session", "GroupScope.PerGroup");
}
