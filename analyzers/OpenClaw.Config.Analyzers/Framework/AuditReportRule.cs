using Microsoft.CodeAnalysis;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>
/// A rule that reports what OpenClaw's own audit reports, right or wrong, for those who want the same list in both places. It speaks only where
/// the build asks for that (<c>OpenClawAuditParity</c>), and then in place of the rules that mirror the audit.
/// </summary>
/// <param name="descriptor">The rule's descriptor.</param>
/// <param name="severity">The findings it reports.</param>
internal abstract class AuditReportRule(DiagnosticDescriptor descriptor, AuditSeverity severity) : ConfigRule(descriptor)
{
    // An inventory with which every report begins: it says nothing about what could be otherwise.
    private const string Inventory = "summary.attack_surface";

    /// <inheritdoc />
    public sealed override void Check(RuleContext context)
    {
        foreach (var finding in context.Shared(ReportedAudit.Of).Findings)
        {
            if (finding.Severity == severity && finding.CheckId != Inventory)
            {
                context.Report(finding.At, [finding.CheckId, finding.Message], causes: finding.Causes.Skip(1), auditCheck: finding.CheckId);
            }
        }
    }
}
