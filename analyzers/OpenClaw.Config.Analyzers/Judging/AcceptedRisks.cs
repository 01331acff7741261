using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Rules.Language;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Judging;

/// <summary>The risks that a document takes on, and whether there was anything to take on. A risk names a rule, or a check of OpenClaw's audit.</summary>
internal sealed class AcceptedRisks(SharedFindings shared, IReadOnlyCollection<ConfigRule> rules)
{
    private readonly ILookup<bool, AcceptedRisk> _byEnd = shared.Document.AcceptedRisks.ToLookup(risk => HasEnded(risk, shared.Document.Today));
    private readonly HashSet<AcceptedRisk> _used = [];

    /// <summary>Whether the operator took the finding on.</summary>
    public bool Covers(Finding finding)
    {
        var covering = _byEnd[false].Where(risk => Names(risk, finding.Descriptor.Id) || (finding.AuditCheck is { } check && Names(risk, check))).ToList();
        _used.UnionWith(covering);
        return covering.Count > 0;
    }

    /// <summary>
    /// The findings about risks that covered none. A document with gaps may have what it takes in the part that is not known; only an
    /// id that no rule has is certainly a mistake.
    /// </summary>
    public IReadOnlyList<Finding> Void() =>
    [
        .. from risk in _byEnd[false]
           let isKnown = risk.IsOfAuditCheck ? AuditCheckTable.IsKnown(risk.RuleId.Trim()) : RuleCatalogue.All.Any(rule => Names(risk, rule.Descriptor.Id))
           where !isKnown || (shared.Document.IsComplete && !_used.Contains(risk) && WasAsked(risk))
           select AcceptedRiskVoid.FindingOf(risk, isKnown),
    ];

    /// <summary>The findings about risks that were taken on for a time that is over.</summary>
    public IReadOnlyList<Finding> Expired() => [.. _byEnd[true].Select(AcceptedRiskExpired.FindingOf)];

    // With the audit's own words instead of ours (or the other way round) the others have nothing to say, and the risk is there all the same.
    private bool WasAsked(AcceptedRisk risk)
    {
        var isAudit = rules.Any(static rule => rule is AuditReportRule);
        return risk.IsOfAuditCheck
            ? AuditCheckTable.IsDecided(risk.RuleId.Trim()) && !shared.Get(static document => SecurityAudit.On(document)).Findings.Any(finding => Names(risk, finding.CheckId))
            : RuleSets.Of(RuleCatalogue.All, isAudit).Any(rule => Names(risk, rule.Descriptor.Id));
    }

    // The gateway reads the ids of checks letter by letter; an acceptance that it would not see is none here either.
    private static bool Names(AcceptedRisk risk, string id) =>
        string.Equals(risk.RuleId.Trim(), id, risk.IsOfAuditCheck ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase);

    // Days are written from the year down, so that their order is that of their texts.
    private static bool HasEnded(AcceptedRisk risk, string? today) => risk.Until is { } until && today is not null && string.CompareOrdinal(until, today) < 0;
}
