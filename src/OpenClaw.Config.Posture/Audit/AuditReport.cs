using System.Runtime.CompilerServices;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit;

/// <summary>
/// What the audit has found so far. Most checks find nothing: then neither the sentence nor the list of causes is made.
/// </summary>
internal sealed class AuditReport
{
    private readonly List<AuditFinding> _findings = [];

    /// <summary>The findings, in the order in which the audit says them.</summary>
    public IReadOnlyList<AuditFinding> Findings => _findings;

    /// <summary>Reports a finding, when it certainly holds and its severity is certain.</summary>
    public void When(Answer holds, string checkId, AuditSeverity? severity, [InterpolatedStringHandlerArgument(nameof(holds))] AuditMessage message, ConfigCursor cause)
    {
        if (holds == Answer.Yes && severity is { } known)
        {
            Add(checkId, known, message, [cause]);
        }
    }

    /// <summary>The same with two places that make it so.</summary>
    public void When(
        Answer holds, string checkId, AuditSeverity? severity, [InterpolatedStringHandlerArgument(nameof(holds))] AuditMessage message, ConfigCursor cause, ConfigCursor second)
    {
        if (holds == Answer.Yes && severity is { } known)
        {
            Add(checkId, known, message, [cause, second]);
        }
    }

    /// <summary>The same with three.</summary>
    public void When(
        Answer holds, string checkId, AuditSeverity? severity, [InterpolatedStringHandlerArgument(nameof(holds))] AuditMessage message, ConfigCursor cause, ConfigCursor second, ConfigCursor third)
    {
        if (holds == Answer.Yes && severity is { } known)
        {
            Add(checkId, known, message, [cause, second, third]);
        }
    }

    /// <summary>The same with any number of them.</summary>
    public void When(
        Answer holds, string checkId, AuditSeverity? severity, [InterpolatedStringHandlerArgument(nameof(holds))] AuditMessage message, IEnumerable<ConfigCursor> causes)
    {
        if (holds == Answer.Yes && severity is { } known)
        {
            Add(checkId, known, message, [.. causes]);
        }
    }

    private void Add(string checkId, AuditSeverity severity, AuditMessage message, ConfigCursor[] causes) =>
        _findings.Add(new(checkId, severity, message.ToString(), WrittenFirst(causes)));

    // What is written is a better place for a finding than what is missing.
    private static ConfigCursor[] WrittenFirst(ConfigCursor[] causes) => Array.TrueForAll(causes, static cause => cause.Node is not null) ? causes
        : [.. causes.Where(static cause => cause.Node is not null), .. causes.Where(static cause => cause.Node is null)];
}
