using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>The wrapping around mails and payloads that tells the model not to obey them is taken away.</summary>
internal sealed class ForeignContentBelieved() : MirrorRule(Rule, "config.insecure_or_dangerous_flags")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6014",
        "Content from outside is handed on as if it were yours",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant,
        auditCheck: "config.insecure_or_dangerous_flags");

    /// <inheritdoc />
    protected override bool Concerns(RuleContext context, AuditFinding finding) => finding.Path.Segment == "allowUnsafeExternalContent";

    /// <inheritdoc />
    protected override ConfigFix? FixOf(AuditFinding finding) => Replace(finding, "Switch it off", "false");
}
