using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit;

// Audit: the verdict of `openclaw security audit` (2026.9.6) without running it.
//
//   Check        one family of its checks: a class that reads a loaded document and reports findings.
//   Loading      what the gateway makes of the file before the audit sees it: variables put in, defaults added.
//   Reading      the audit has ideas of its own of who is let in, what runs and which model is weak. Where they differ from what the
//                gateway does, they are kept here as they are, mistakes included; Reach and its kin say what is really so.
//
// Only what the configuration (and a given environment) decides is here, not what folders, installed plugins or Docker add.
// A finding is given when it is certain together with its severity: what is unknown is no reason to report.

/// <summary>A family of checks of the gateway's own audit. It holds no state.</summary>
public abstract class AuditCheck
{
    /// <summary>Reports what the family finds.</summary>
    internal abstract void Check(AuditContext context, AuditReport report);

    /// <summary>Critical under a condition, otherwise less; null when nobody can say.</summary>
    internal static AuditSeverity? CriticalIf(Answer condition, AuditSeverity otherwise = AuditSeverity.Warn) => condition switch
    {
        Answer.Yes => AuditSeverity.Critical,
        Answer.No => otherwise,
        _ => null,
    };

    /// <summary>Places as a message lists them.</summary>
    internal static string Names(IEnumerable<string> names) => string.Join(", ", names);
}
