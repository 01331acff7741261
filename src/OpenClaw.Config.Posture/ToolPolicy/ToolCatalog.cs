namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>
/// The tools, groups and profiles of OpenClaw 2026.9.6, as its own resolver lists them. Plugin tools are not among them: a group of
/// plugins (<c>group:plugins</c>) depends on what is installed and stays a name here, as it does in OpenClaw's audit.
/// </summary>
public static class ToolCatalog
{
    private const string GroupPrefix = "group:";

    private static readonly string[] Files = ["ls", "read", "write", "edit", "apply_patch"];
    private static readonly string[] Runtime = ["exec", "process", "code_execution", "secrets"];
    private static readonly string[] Web = ["web_search", "web_fetch", "x_search"];
    private static readonly string[] Memory = ["memory_search", "memory_get"];
    private static readonly string[] SessionCore =
    [
        "sessions", "sessions_list", "sessions_history", "sessions_search", "conversations_list", "conversations_send", "conversations_turn",
        "sessions_send", "sessions_spawn",
    ];

    private static readonly string[] Sessions =
    [
        .. SessionCore, "github_identity_status", "github_publish", "agents_wait", "sessions_yield", "subagents", "session_status", "suggest_task",
        "dismiss_task",
    ];

    private static readonly string[] Ui = ["browser", "screen", "theme", "dashboard", "terminal", "portal", "canvas", "show_widget"];
    private static readonly string[] Automation = ["heartbeat_respond", "automations", "gateway", "plugins", "openclaw"];
    private static readonly string[] Nodes = ["nodes", "computer", "mobile_ui"];
    private static readonly string[] Goals = ["get_goal", "create_goal", "update_goal", "progress_card", "ask_user", "skill_workshop"];
    private static readonly string[] MediaMakers = ["view_image", "image_generate", "music_generate", "video_generate"];

    private static readonly Dictionary<string, string[]> Groups = new(StringComparer.Ordinal)
    {
        ["group:fs"] = Files,
        ["group:runtime"] = Runtime,
        ["group:web"] = Web,
        ["group:memory"] = Memory,
        ["group:sessions"] = Sessions,
        ["group:ui"] = Ui,
        ["group:messaging"] = ["message"],
        ["group:automation"] = Automation,
        ["group:nodes"] = Nodes,
        ["group:agents"] = ["agents_list", .. Goals],
        ["group:media"] = [.. MediaMakers, "tts", "pdf"],
        // OpenClaw's own additions to a plain coding agent: everything above but files, commands and the canvas.
        ["group:openclaw"] =
        [
            "code_execution", "secrets", .. Web, .. Memory, .. Sessions, .. Ui.Where(static tool => tool != "canvas"), "message", .. Automation, .. Nodes,
            "agents_list", .. Goals, .. MediaMakers, "tts", "pdf",
        ],
    };

    private static readonly Dictionary<string, string[]> Profiles = new(StringComparer.Ordinal)
    {
        ["minimal"] = ["session_status", "gateway"],
        ["messaging"] =
        [
            "secrets", .. SessionCore, "sessions_yield", "subagents", "session_status", "theme", "message", "gateway", "ask_user", "bundle-mcp",
        ],
        ["coding"] =
        [
            .. Files, .. Runtime, .. Web, .. Memory, .. Sessions, "screen", "theme", "dashboard", "terminal", "portal", "automations", "gateway",
            "plugins", .. Goals, .. MediaMakers, "bundle-mcp",
        ],
        ["full"] = ["*"],
    };

    private static readonly Dictionary<string, HashSet<string>> GroupIndexes =
        Groups.ToDictionary(static group => group.Key, static group => new HashSet<string>(group.Value, StringComparer.Ordinal), StringComparer.Ordinal);

    private static readonly Dictionary<string, ToolList> ProfileLists =
        Profiles.ToDictionary(static profile => profile.Key, static profile => new ToolList(profile.Value, isComplete: true), StringComparer.Ordinal);

    /// <summary>What a sandboxed session may use when nothing is written.</summary>
    internal static readonly IReadOnlyList<string> SandboxAllow =
    [
        "exec", "process", "read", "ls", "write", "edit", "apply_patch", "view_image", "sessions_list", "sessions_history", "sessions_search",
        "sessions_send", "sessions_spawn", "sessions_yield", "subagents", "session_status",
    ];

    /// <summary>What a sandboxed session may not use when nothing is written. The channels' own tools are among them.</summary>
    internal static readonly IReadOnlyList<string> SandboxDeny =
    [
        "browser", "canvas", "computer", "mobile_ui", "nodes", "automations", "gateway", "feishu", "googlechat", "nostr", "buzz", "msteams",
        "mattermost", "nextcloud-talk", "matrix", "raft", "a2a", "line", "zalo", "clickclack", "zalouser", "sms", "synology-chat", "tlon", "discord",
        "imessage", "irc", "reef", "signal", "slack", "telegram", "twitch", "whatsapp",
    ];

    /// <summary>Tools that the gateway gives only to the owner of the conversation, whatever the policies say.</summary>
    public static readonly IReadOnlyList<string> OwnerOnly =
    [
        "automations", "gateway", "plugins", "sessions", "screen", "terminal", "portal", "conversations_list", "conversations_send",
        "conversations_turn", "nodes", "computer", "mobile_ui", "openclaw",
    ];

    /// <summary>Every tool that OpenClaw itself has.</summary>
    public static IReadOnlyList<string> Tools { get; } = [.. Groups.Values.SelectMany(static tools => tools).Distinct(StringComparer.Ordinal)];

    /// <summary>The names of the groups.</summary>
    public static IReadOnlyList<string> GroupNames { get; } = [.. Groups.Keys];

    /// <summary>The tools of a group; null for a name that is no group.</summary>
    public static IReadOnlyList<string>? Group(string name) => Groups.TryGetValue(name, out var tools) ? tools : null;

    /// <summary>The tools of a group, to look up; null for a name that is no group.</summary>
    internal static HashSet<string>? GroupIndex(string name) => name.StartsWith(GroupPrefix, StringComparison.Ordinal) && GroupIndexes.TryGetValue(name, out var tools) ? tools : null;

    /// <summary>The list of tools a profile allows; null for a name that is no profile.</summary>
    internal static ToolList? ProfileList(string name) => ProfileLists.TryGetValue(name, out var tools) ? tools : null;

    /// <summary>The tools a profile allows; null for a name that is no profile.</summary>
    public static IReadOnlyList<string>? Profile(string name) => Profiles.TryGetValue(name, out var tools) ? tools : null;
}
