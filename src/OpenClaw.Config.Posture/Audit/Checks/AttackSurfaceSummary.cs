using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>The line with which every report begins (<c>summary.attack_surface</c>).</summary>
internal sealed class AttackSurfaceSummary : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        report.When(Answer.Yes, "summary.attack_surface", AuditSeverity.Info, "OpenClaw's audit counts open channels, elevated access, hooks and browser control", context.Root);
    }
}
