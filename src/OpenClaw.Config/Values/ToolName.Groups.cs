namespace OpenClaw.Config;

// The groups of tools. Source: the core tool catalogue of OpenClaw 2026.9.6 (src/agents/tool-catalog.ts), which makes one group of each
// section, and docs/gateway/config-tools/tool-policy.md for the plugins.
public readonly partial record struct ToolName
{
    /// <summary>Files: list, read, write, edit, patch.</summary>
    [ConfigText("group:fs")]
    public static ToolName GroupFs => new("group:fs");

    /// <summary>Commands and code: <see cref="Exec"/>, <see cref="Process"/>, <see cref="CodeExecution"/>, and the credential tool <see cref="Secrets"/>.</summary>
    [ConfigText("group:runtime")]
    public static ToolName GroupRuntime => new("group:runtime");

    /// <summary>Web search and fetch.</summary>
    [ConfigText("group:web")]
    public static ToolName GroupWeb => new("group:web");

    /// <summary>The memory of the agent.</summary>
    [ConfigText("group:memory")]
    public static ToolName GroupMemory => new("group:memory");

    /// <summary>Other sessions, conversations outside, and sub-agents.</summary>
    [ConfigText("group:sessions")]
    public static ToolName GroupSessions => new("group:sessions");

    /// <summary>Browser, canvas and the operator's interface.</summary>
    [ConfigText("group:ui")]
    public static ToolName GroupUi => new("group:ui");

    /// <summary>Sending messages: <see cref="Message"/>.</summary>
    [ConfigText("group:messaging")]
    public static ToolName GroupMessaging => new("group:messaging");

    /// <summary>Scheduling, and control over the gateway and its plugins.</summary>
    [ConfigText("group:automation")]
    public static ToolName GroupAutomation => new("group:automation");

    /// <summary>Paired devices and desktops.</summary>
    [ConfigText("group:nodes")]
    public static ToolName GroupNodes => new("group:nodes");

    /// <summary>The list of agents, goals, questions to the person, skills.</summary>
    [ConfigText("group:agents")]
    public static ToolName GroupAgents => new("group:agents");

    /// <summary>Pictures, music, video, speech, PDF.</summary>
    [ConfigText("group:media")]
    public static ToolName GroupMedia => new("group:media");

    /// <summary>Nearly all built-in tools: all but files, <see cref="Exec"/>, <see cref="Process"/> and <see cref="Canvas"/>. No tools of plugins.</summary>
    [ConfigText("group:openclaw")]
    public static ToolName GroupOpenClaw => new("group:openclaw");

    /// <summary>The tools of all loaded plugins, MCP servers included.</summary>
    [ConfigText("group:plugins")]
    public static ToolName GroupPlugins => new("group:plugins");
}
