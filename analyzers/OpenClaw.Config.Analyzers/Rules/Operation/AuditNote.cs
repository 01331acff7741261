using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Rules.Operation;

/// <summary>What OpenClaw's own audit reports with this severity.</summary>
[NoFix("What the audit reports need not be a mistake.")]
internal sealed class AuditNote() : AuditReportRule(Rule, AuditSeverity.Info)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC9203", "Note of OpenClaw's audit", "{0}: {1}", RuleCategory.Operation, RuleLevel.WorthKnowing);
}
