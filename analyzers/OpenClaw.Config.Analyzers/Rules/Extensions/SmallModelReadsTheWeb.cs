using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>Small models give way to instructions in what they read.</summary>
[NoFix("Whether another model or fewer tools is better is for the operator to say.")]
internal sealed class SmallModelReadsTheWeb() : MirrorRule(Rule, "models.small_params")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6016",
        "A small model reads what strangers wrote",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant,
        auditCheck: "models.small_params");

    // Without web tools the audit finds it worth knowing; we do not.
    /// <inheritdoc />
    protected override bool Concerns(RuleContext context, AuditFinding finding) => finding.Severity == AuditSeverity.Critical;
}
