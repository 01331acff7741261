using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Language;

/// <summary>
/// A risk taken on that is none, or no longer one. Left standing it would hide the finding on the day that it comes back.
/// </summary>
internal sealed class AcceptedRiskVoid() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC0004",
        "Accepted risk without a finding",
        "The risk '{0}' is accepted here, but {1}",
        RuleCategory.Language,
        RuleLevel.NotAsMeant);

    /// <summary>The finding for a risk that covered nothing.</summary>
    /// <param name="risk">The risk.</param>
    /// <param name="isKnown">Whether a rule, or a check of the audit, has that id.</param>
    public static Finding FindingOf(AcceptedRisk risk, bool isKnown)
    {
        var reason = (isKnown, risk.IsOfAuditCheck) switch
        {
            (false, true) => "OpenClaw's audit has no check of that id, in these letters",
            (false, _) => "no rule has that id",
            (_, true) => "OpenClaw's audit finds nothing of the kind on this gateway",
            _ => "that rule has nothing to say about this gateway",
        };
        var fix = risk.Origin?.Name is { } call ? new RemoveCall($"Take back the acceptance of '{risk.RuleId}'", call) : null;
        return new(Rule, risk.Origin?.Value, Places.Distinct(risk.Origin?.Value, Places.Around(risk.Origin)), ConfigPath.Root, [risk.RuleId, reason], fix);
    }

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        // Reported by the judge, who alone knows what the other rules said.
    }
}
