using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Rules.Schema;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>
/// A rule that says what checks of OpenClaw's audit say, where the audit is right. The sentences come from the checks. What the
/// configuration keeps out of the audit's report (<c>security.audit.suppressions</c>) is not repeated here either, nor what is certainly none.
/// </summary>
/// <param name="descriptor">The rule's descriptor, whose message is the sentence.</param>
/// <param name="checks">The ids of the checks.</param>
internal abstract class MirrorRule(DiagnosticDescriptor descriptor, params string[] checks) : ConfigRule(descriptor)
{
    /// <inheritdoc />
    public sealed override void Check(RuleContext context)
    {
        foreach (var finding in context.Audit.Findings.Where(finding => Mirrors(finding.CheckId) && Concerns(context, finding)))
        {
            if (IsTold(context, finding) || context.Disproofs.Against(finding) is not null)
            {
                continue;
            }

            context.Report(finding.At, [finding.Message], causes: finding.Causes.Skip(1), fix: FixOf(finding), auditCheck: finding.CheckId);
        }
    }

    // The audit never sees a file that the gateway refuses: what is refused at the same place comes first.
    internal static bool IsTold(RuleContext context, AuditFinding finding) => finding.Causes.Any(cause =>
        context.Shared(SchemaViolations.Of).IsAt(cause.Path)
        || context.Validity.All.Any(violation => !violation.IsWarning && violation.At.Path.Equals(cause.Path)));

    /// <summary>Whether it repeats this check.</summary>
    protected virtual bool Mirrors(string checkId) => checks.Contains(checkId);

    /// <summary>Whether the finding is one for this rule.</summary>
    protected virtual bool Concerns(RuleContext context, AuditFinding finding) => true;

    /// <summary>The remedy, where one is safe.</summary>
    protected virtual ConfigFix? FixOf(AuditFinding finding) => null;

    /// <summary>Another value where the finding is, if it stands in the call itself.</summary>
    protected static ConfigFix? Replace(AuditFinding finding, string title, string code) =>
        finding.At.Origin is { } origin && FixTargets.IsInOneCall(origin) ? new ReplaceByCode(title, origin.Value, code) : null;
}
