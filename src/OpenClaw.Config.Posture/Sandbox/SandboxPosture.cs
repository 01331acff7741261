using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Sandbox;

// Sandbox: whether an agent's tools run in a container, away from the gateway's host.
//
//   Mode        off (the default), non-main (every session but the agent's main one), all. Agent over agents.defaults, key by key.
//   Session     main or separate: see SessionKind. Only mode non-main asks for it.
//   Backend     docker unless said otherwise. Which one it is does not change that commands leave the host.

/// <summary>The sandbox of an agent.</summary>
/// <param name="Mode">When it is used.</param>
/// <param name="Backend">What makes it.</param>
public sealed record SandboxPosture(Setting<string> Mode, Setting<string> Backend)
{
    /// <summary>Whether a session of this kind runs in the sandbox.</summary>
    public Answer Holds(SessionKind session) =>
        !Mode.IsKnown ? Answer.Unknown
        : Mode.Value switch
        {
            "off" => Answer.No,
            "all" => Answer.Yes,
            "non-main" => session switch
            {
                SessionKind.Main => Answer.No,
                SessionKind.Separate => Answer.Yes,
                _ => Answer.Unknown,
            },
            _ => Answer.Unknown,
        };

    /// <summary>The sandbox of an agent.</summary>
    public static SandboxPosture Of(ConfigCursor root, RosterAgent agent)
    {
        var layers = new Layers(agent.Entry["sandbox"], root["agents"]["defaults"]["sandbox"]);
        return new(layers.Text("mode", "off"), layers.Text("backend", "docker"));
    }
}
