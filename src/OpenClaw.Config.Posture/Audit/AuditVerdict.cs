namespace OpenClaw.Config.Posture.Audit;

/// <summary>What the gateway's own audit would say of a document, in the order in which it says it.</summary>
/// <param name="Findings">What it reports.</param>
/// <param name="Suppressed">What <c>security.audit.suppressions</c> takes out of the report.</param>
/// <param name="Failure">Why it would give up without reporting anything; null when it would not.</param>
public sealed record AuditVerdict(IReadOnlyList<AuditFinding> Findings, IReadOnlyList<AuditFinding> Suppressed, string? Failure = null);
