using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Audit;

/// <summary>The verdict of the gateway's own audit on a document.</summary>
public static class SecurityAudit
{
    /// <summary>The verdict. It means something for documents that the gateway would start on; on others the real audit never runs.</summary>
    /// <param name="document">The configuration.</param>
    /// <param name="environment">Where the audit is thought to run; where what the document names is there, if nothing is said.</param>
    /// <param name="cancellation">Checked between the families.</param>
    public static AuditVerdict On(ConfigDocument document, AuditEnvironment? environment = null, CancellationToken cancellation = default)
    {
        var context = new AuditContext(document, environment ?? AuditEnvironment.Provided);
        if (context.Agents.FailureOfSandbox() is { } failure)
        {
            return new([], [], failure);
        }

        var report = new AuditReport();
        foreach (var check in AuditChecks.All)
        {
            cancellation.ThrowIfCancellationRequested();
            check.Check(context, report);
        }

        return context.Suppressions.Apply(report.Findings);
    }
}
