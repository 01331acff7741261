using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Operation;

/// <summary>An entry of <c>security.audit.suppressions</c> that fits no check: ids are compared letter by letter, and patterns are none.</summary>
internal sealed class SuppressionVoid() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC9050",
        "A suppression that suppresses nothing",
        "'{0}' is '{1}', {2}: the finding that it is about stays in the report",
        RuleCategory.Operation,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var at in PathPattern.Select(context.Root, "security.audit.suppressions.[].checkId"))
        {
            if (at.Node is ConfigText text && at.Text?.Trim() is { Length: > 0 } id && !EnvironmentReferences.IsIn(text) && AuditCheckTable.WhyVoid(id, out var meant) is { } why)
            {
                context.Report(at, [at.Path.ToString(), id, why], fix: Rename(at, meant));
            }
        }
    }

    private static ReplaceByText? Rename(ConfigCursor at, string? meant) =>
        meant is not null && at.Origin is { } origin && (at.Node!.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin) ? new ReplaceByText($"Use \"{meant}\"", origin.Value, meant) : null;
}
