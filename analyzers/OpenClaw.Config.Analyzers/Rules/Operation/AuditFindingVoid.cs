using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Rules.Operation;

/// <summary>
/// OpenClaw's audit will report something that is not so: it follows no bindings, reads policies key by key and counts what is switched off. Who knows that
/// before the deployment need not look for the fault, and can put on record why there is none.
/// </summary>
[NoFix("Whether to keep the audit quiet is for the operator to say, and the reason to give.")]
internal sealed class AuditFindingVoid() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC9060",
        "OpenClaw's audit reports what is not so",
        "'openclaw security audit' will list {0} ({1}) here, but {2}; AcceptRisk(\"{0}\", because: \"...\") puts that on record, for the audit too",
        RuleCategory.Operation,
        RuleLevel.WorthKnowing);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var finding in context.Audit.Findings.Where(static finding => finding.Severity > AuditSeverity.Info))
        {
            if (!MirrorRule.IsTold(context, finding) && context.Disproofs.Against(finding) is { } proof)
            {
                context.Report(finding.At, [finding.CheckId, finding.Severity == AuditSeverity.Critical ? "critical" : "warning", proof], causes: finding.Causes.Skip(1), auditCheck: finding.CheckId);
            }
        }
    }
}
