using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Disproofs;

/// <summary>What commands may do is of no matter where no agent has the tool that runs them, or where all of them are denied: the audit looks at one of the two.</summary>
internal sealed class CommandsAreNotThere : Disproof
{
    public override string? Against(AuditFinding finding, DisproofContext context)
    {
        var roster = context.Map.Roster;
        if (roster.IsComplete != Answer.Yes)
        {
            return null;
        }

        var all = roster.Agents.Count == 1 ? $"agent {roster.Agents[0].Id}" : "every agent";
        return finding.CheckId switch
        {
            "tools.exec.security_full_configured" when roster.Agents.All(agent => HasNoExec(context, agent)) => $"the tool policy of {all} leaves no exec, so nothing runs",
            "tools.exec.fs_tools_disabled_but_exec_enabled" when roster.Agents.All(agent => DeniesAll(context, agent)) => $"tools.exec denies every command of {all}, so nothing is written by one",
            _ => null,
        };
    }

    private static bool HasNoExec(DisproofContext context, RosterAgent agent)
    {
        var sandbox = SandboxPosture.Of(context.Root, agent);
        return new[] { sandbox.Holds(SessionKind.Main), sandbox.Holds(SessionKind.Separate) }.Distinct()
            .All(isSandboxed => ToolPolicies.Of(context.Root, agent, new ToolContext([], IsStranger: false, isSandboxed)).For("exec").IsAllowed == Answer.No);
    }

    private static bool DeniesAll(DisproofContext context, RosterAgent agent) =>
        new[] { Answer.Yes, Answer.No }.All(isSandboxed => ExecPosture.Of(context.Root, agent, isSandboxed).Security.Is("deny") == Answer.Yes);
}
