using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Who may have commands run outside the sandbox (<c>tools.elevated.allowFrom</c>). Lists of agents are nothing to the audit.</summary>
internal sealed class ElevatedChecks : AuditCheck
{
    private const int MostEntries = 25;

    internal override IEnumerable<AuditFinding> Check(AuditContext context)
    {
        var elevated = context.Root["tools"]["elevated"];
        var enabled = elevated["enabled"].FlagOr(true).Is(true);
        return elevated["allowFrom"].Children().Where(static list => list.IsPresent).SelectMany(list =>
        {
            var entries = Entries.At(list);
            return When(enabled.And(entries.HasWildcard), $"{list.Path}.wildcard", AuditSeverity.Critical, $"{list.Path} includes \"*\": everybody on that channel may have commands run outside the sandbox", entries.WildcardOrSource)
                .Concat(When(
                    enabled.And(entries.HasWildcard.Not()).And(Answers.Of(entries.Texts.Count > MostEntries)),
                    $"{list.Path}.large",
                    AuditSeverity.Warn,
                    $"{list.Path} has {entries.Texts.Count} entries",
                    list));
        });
    }
}
