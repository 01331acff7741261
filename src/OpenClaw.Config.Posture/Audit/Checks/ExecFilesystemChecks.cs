using OpenClaw.Config.Posture.Audit.Agents;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Agents that may not write files and yet run commands, which write them all the same.</summary>
internal sealed class ExecFilesystemChecks : AuditCheck
{
    private static readonly string[] Writing = ["write", "edit", "apply_patch"];

    internal override void Check(AuditContext context, AuditReport report)
    {
        var root = context.Root;
        var shared = root["tools"]["exec"];
        var (any, agents) = context.Agents.FindWithDefaults(agent =>
        {
            var tools = agent.AuditedTools;
            var isOdd = tools.Allow("exec").And(tools.AllowAny(Writing).Not());
            if (isOdd == Answer.No)
            {
                return Answer.No;
            }

            var access = agent.SandboxLayers.Text("workspaceAccess", "none");
            var host = new Layers(agent.Exec, shared).Text("host", "auto");
            var isConfined = agent.IsAlwaysSandboxed.And(host.Is("gateway").Or(host.Is("node")).Not()).And(access.Is("rw").Not());
            return isConfined.Not().And(isOdd);
        });
        report.When(
            any,
            "tools.exec.fs_tools_disabled_but_exec_enabled",
            AuditSeverity.Warn,
            $"write, edit and apply_patch are not allowed, but exec is, and a shell writes files as well: {Names(agents.Select(ScopeOf))}",
            agents.Select(agent => agent.Key is null || agent.Tools.IsAbsent ? root["tools"] : agent.Tools));
    }

    private static string ScopeOf(AuditedAgent agent) => agent.Key is null ? "tools" : agent.Label + ".tools";
}
