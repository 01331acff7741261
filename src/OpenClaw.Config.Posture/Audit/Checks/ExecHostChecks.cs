using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Commands that are to run in a sandbox that nobody turned on. An agent that only inherits the host is nothing to the audit.</summary>
internal sealed class ExecHostChecks : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        var host = context.Root["tools"]["exec"]["host"];
        var (any, agents) = context.Agents.Find(static agent => agent.Exec["host"].TextOr(string.Empty).Is("sandbox").And(agent.IsNeverSandboxed));
        report.When(
            host.TextOr("auto").Is("sandbox").And(context.Agents.Defaults.IsNeverSandboxed),
            "tools.exec.host_sandbox_no_sandbox_defaults",
            AuditSeverity.Warn,
            "tools.exec.host is sandbox, but agents.defaults.sandbox.mode=off: no command runs at all",
            host,
            context.Root["agents"]["defaults"]["sandbox"]["mode"]);
        report.When(
            any,
            "tools.exec.host_sandbox_no_sandbox_agents",
            AuditSeverity.Warn,
            $"agents.entries.*.tools.exec.host is sandbox where the sandbox is off, so no command runs: {Names(agents.Select(static agent => agent.Key!))}",
            agents.Select(static agent => agent.Exec["host"]));
    }
}
