using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>
/// Who runs an agent's turns. Another program (over ACP, or a coding CLI as the agent's runtime) brings its own shell, its own
/// sandbox and its own approvals: of those the configuration does not say enough.
/// </summary>
public static class Runtimes
{
    /// <summary>Whether the agent runs in the gateway itself.</summary>
    public static Answer IsOwn(ConfigCursor root, RosterAgent agent)
    {
        var type = agent.Entry["runtime"]["type"];
        var named = new Layers(agent.Entry, root["agents"]["defaults"])["agentRuntime"];
        var id = named["id"];
        return (type.IsAbsent || type.Text == "embedded") && (named.IsAbsent || id.Text is "openclaw" or "auto") ? Answer.Yes : Answer.Unknown;
    }
}
