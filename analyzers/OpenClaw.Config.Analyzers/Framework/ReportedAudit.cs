using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Framework;

/// <summary>
/// What the audit reports on the gateway: of the file that is written, in which the checks that the configuration accepts are suppressed. That it suppresses anything
/// is a finding of its own.
/// </summary>
/// <param name="Findings">The findings, those included that an accepted risk will cover.</param>
internal sealed record ReportedAudit(IReadOnlyList<AuditFinding> Findings)
{
    /// <summary>The audit of a document.</summary>
    public static ReportedAudit Of(ConfigDocument document)
    {
        var findings = SecurityAudit.On(document).Findings;
        var written = Emission.RootOf(document);
        if (written == document.Root)
        {
            return new(findings);
        }

        // What the entries take out is left to the risks, which may have run out; what they bring in stands in the file either way.
        var known = new HashSet<string>(findings.Select(KeyOf), StringComparer.Ordinal);
        var emitted = new ConfigDocument(document.Name, written, document.Origin) { OpenClawVersion = document.OpenClawVersion, Today = document.Today };
        return new([.. findings, .. SecurityAudit.On(emitted).Findings.Where(finding => !known.Contains(KeyOf(finding)))]);
    }

    private static string KeyOf(AuditFinding finding) => $"{finding.CheckId} {finding.Path}";
}
