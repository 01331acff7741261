using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Rules.Language;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Judging;

/// <summary>The risks that a document takes on, and whether there was anything to take on.</summary>
internal sealed class AcceptedRisks(ConfigDocument document)
{
    private readonly HashSet<string> _covered = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether the operator took the finding on.</summary>
    public bool Covers(Finding finding)
    {
        var id = finding.Descriptor.Id;
        if (!document.AcceptedRisks.Any(risk => Names(risk, id)))
        {
            return false;
        }

        _covered.Add(id);
        return true;
    }

    /// <summary>
    /// The findings about risks that covered none. A document with gaps may have what it takes in the part that is not known; only an
    /// id that no rule has is certainly a mistake.
    /// </summary>
    public IReadOnlyList<Finding> Void() =>
    [
        .. from risk in document.AcceptedRisks
           let isKnown = RuleCatalogue.All.Any(rule => Names(risk, rule.Descriptor.Id))
           where !isKnown || (document.IsComplete && !_covered.Contains(risk.RuleId.Trim()))
           select AcceptedRiskVoid.FindingOf(risk, isKnown),
    ];

    private static bool Names(AcceptedRisk risk, string id) => string.Equals(risk.RuleId.Trim(), id, StringComparison.OrdinalIgnoreCase);
}
