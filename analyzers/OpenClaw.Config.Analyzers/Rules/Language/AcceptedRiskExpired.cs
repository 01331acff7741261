using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Language;

/// <summary>A risk that was taken on for a time that is over. What it covered is reported again beside it.</summary>
[NoFix("Whether the risk is still acceptable is what the date was to make somebody ask.")]
internal sealed class AcceptedRiskExpired() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC0005",
        "Accepted risk that has run out",
        "The risk '{0}' was accepted until {1}, and that day is over",
        RuleCategory.Language,
        RuleLevel.NotAsMeant);

    /// <summary>The finding for a risk whose day is over.</summary>
    public static Finding FindingOf(AcceptedRisk risk) => new(
        Rule,
        risk.Origin?.Value,
        Places.Distinct(risk.Origin?.Value, Places.Around(risk.Origin)),
        ConfigPath.Root,
        [risk.RuleId, risk.Until ?? string.Empty],
        Fix: null);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        // Reported by the judge, who alone knows which risks still count.
    }
}
