using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Who may have commands run outside the sandbox (<c>tools.elevated.allowFrom</c>). Lists of agents are nothing to the audit.</summary>
internal sealed class ElevatedChecks : AuditCheck
{
    private const int MostEntries = 25;

    internal override void Check(AuditContext context, AuditReport report)
    {
        var elevated = context.Root["tools"]["elevated"];
        var enabled = elevated["enabled"].FlagOr(true).Is(true);
        foreach (var list in elevated["allowFrom"].Children())
        {
            if (!list.IsPresent)
            {
                continue;
            }

            var entries = Entries.At(list);
            report.When(enabled.And(entries.HasWildcard), $"{list.Path}.wildcard", AuditSeverity.Critical, $"{list.Path} includes \"*\": everybody on that channel may have commands run outside the sandbox", entries.WildcardOrSource);
            report.When(
                enabled.And(entries.HasWildcard.Not()).And(Answers.Of(entries.Texts.Count > MostEntries)),
                $"{list.Path}.large",
                AuditSeverity.Warn,
                $"{list.Path} has {entries.Texts.Count} entries",
                list);
        }
    }
}
