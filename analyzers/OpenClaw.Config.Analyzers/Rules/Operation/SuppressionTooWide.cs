using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Operation;

/// <summary>A suppression without words of what it is about: every finding of that check is hidden from then on, critical ones of places that nobody has thought of yet among them.</summary>
[NoFix("What is accepted is for the operator to say.")]
internal sealed class SuppressionTooWide() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC9051",
        "A suppression that hides what is yet to come",
        "'{0}' hides all that '{1}' ever finds, critical as it may be: without titleIncludes or detailIncludes it fits the next one as well",
        RuleCategory.Operation,
        RuleLevel.WorthKnowing);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var entry in PathPattern.Select(context.Root, "security.audit.suppressions.[]"))
        {
            var id = entry["checkId"];
            if (id.Text?.Trim() is { } check && AuditCheckTable.CanBeCritical(check) && IsBlank(entry["titleIncludes"]) && IsBlank(entry["detailIncludes"]))
            {
                context.Report(id, [id.Path.ToString(), check]);
            }
        }
    }

    private static bool IsBlank(Model.Tree.ConfigCursor words) => words.TextOr(string.Empty) is { IsKnown: true } text && text.Value.Trim().Length == 0;
}
