using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Posture.Disproofs;

// Disproofs: where OpenClaw's audit finds something that is not so.
//
//   Finding    what SecurityAudit repeats of the audit, mistakes included.
//   Disproof   the sentence that shows it to be none here. It is given only where every step is certain: an audit that is perhaps wrong is not contradicted.
//   Turn       what a stranger's message can set off (Reach), through agents that hand it on as well.
//
// The audit follows no bindings, reads policies key by key, and counts what is switched off; that is where most of these come from.

/// <summary>One way to show that a finding of the audit is none. It holds no state.</summary>
internal abstract class Disproof
{
    /// <summary>The proof, a clause without capital and full stop; null where there is none.</summary>
    public abstract string? Against(AuditFinding finding, DisproofContext context);
}
