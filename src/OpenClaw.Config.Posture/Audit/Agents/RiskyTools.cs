using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Agents;

/// <summary>Tools of an agent with which an injected prompt does harm, by the audit's lights: only a sandbox for all sessions guards them.</summary>
/// <param name="RunsCommands">Whether it runs commands outside a sandbox.</param>
/// <param name="TouchesFiles">Whether it reads or writes files outside a sandbox and its workspace.</param>
internal sealed record RiskyTools(Answer RunsCommands, Answer TouchesFiles)
{
    public Answer Any => RunsCommands.Or(TouchesFiles);

    public static RiskyTools Of(ConfigCursor root, AuditedAgent agent)
    {
        var tools = agent.AuditedTools;
        var unguarded = agent.IsAlwaysSandboxed.Not();
        var staysInWorkspace = new Layers(agent.Tools["fs"], root["tools"]["fs"]).Flag("workspaceOnly", false).Is(true);
        return new(
            tools.AllowAny("exec", "process").And(unguarded),
            tools.AllowAny("read", "write", "edit", "apply_patch").And(unguarded).And(staysInWorkspace.Not()));
    }
}
