using System.Runtime.CompilerServices;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit;

// Audit: the verdict of `openclaw security audit` (2026.9.6) without running it.
//
//   Check        one family of its checks: a class that reads a loaded document and yields findings.
//   Loading      what the gateway makes of the file before the audit sees it: variables put in, defaults added.
//   Reading      the audit has ideas of its own of who is let in, what runs and which model is weak. Where they differ from what the
//                gateway does, they are kept here as they are, mistakes included; Reach and its kin say what is really so.
//
// Only what the configuration (and a given environment) decides is here, not what folders, installed plugins or Docker add.
// A finding is given when it is certain together with its severity: what is unknown is no reason to report.

/// <summary>A family of checks of the gateway's own audit. It holds no state.</summary>
public abstract class AuditCheck
{
    /// <summary>What the family finds.</summary>
    internal abstract IEnumerable<AuditFinding> Check(AuditContext context);

    /// <summary>A finding, when it certainly holds and its severity is certain. What is written is a better place for it than what is missing.</summary>
    internal static IEnumerable<AuditFinding> When(Answer holds, string checkId, AuditSeverity? severity, string message, params ConfigCursor[] causes) =>
        holds == Answer.Yes && severity is { } known ? [new AuditFinding(checkId, known, message, WrittenFirst(causes))] : [];

    /// <summary>The same, with a sentence that is made only where the finding holds.</summary>
    internal static IEnumerable<AuditFinding> When(
        Answer holds, string checkId, AuditSeverity? severity, [InterpolatedStringHandlerArgument(nameof(holds))] AuditMessage message, params ConfigCursor[] causes) =>
        When(holds, checkId, severity, message.ToString(), causes);

    private static ConfigCursor[] WrittenFirst(ConfigCursor[] causes) => Array.TrueForAll(causes, static cause => cause.Node is not null) ? causes
        : [.. causes.Where(static cause => cause.Node is not null), .. causes.Where(static cause => cause.Node is null)];

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
