using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Agents that are held to some skills and run commands on a host where MCP servers can be reached past all skills.</summary>
internal sealed class SkillBoundaryChecks : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        var root = context.Root;
        var shared = root["agents"]["defaults"]["skills"];
        var servers = root["mcp"]["servers"].Children().Where(static server => server.IsPresent && server["enabled"].FlagOr(true).Is(true) == Answer.Yes).ToList();
        if (servers.Count == 0)
        {
            return;
        }

        var (any, agents) = context.Agents.FindWithDefaults(agent =>
        {
            var isHeld = IsThere(shared.IsAbsent, shared.IsPresent);
            if (agent.Key is not null)
            {
                var own = agent.Entry["skills"];
                isHeld = isHeld.Or(IsThere(own.IsAbsent, own.IsPresent));
            }

            var exec = ExecPosture.Of(root, agent.AsRosterAgent, agent.IsNeverSandboxed.Not());
            return isHeld.And(exec.Host switch
            {
                ExecHost.Unknown => Answer.Unknown,
                ExecHost.Gateway or ExecHost.Node => exec.Security.Is("deny").Not(),
                _ => Answer.No,
            });
        });
        report.When(
            any,
            "tools.exec.agent_skill_mcp_boundary_drift",
            AuditSeverity.Warn,
            $"Skills do not hold back commands on the host, from where MCP servers can be reached: {Names(agents.Select(static agent => agent.Key ?? agent.Label))}; mcp.servers: {Names(servers.Select(static server => server.Path.Segment))}",
            [.. agents.Select(agent => agent.Key is null || agent.Entry["skills"].IsAbsent ? shared : agent.Entry["skills"]), .. servers]);
    }

    private static Answer IsThere(bool isAbsent, bool isPresent) => isAbsent ? Answer.No : isPresent ? Answer.Yes : Answer.Unknown;
}
