namespace OpenClaw.Config;

// The tools for sessions, messages, automation and the agents themselves. Source: the core tool catalogue of OpenClaw 2026.9.6 (src/agents/tool-catalog.ts).
public readonly partial record struct ToolName
{
    /// <summary>Labels, pins, groups and archives sessions. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("sessions")]
    public static ToolName Sessions => new("sessions");

    /// <summary>Lists sessions. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("sessions_list")]
    public static ToolName SessionsList => new("sessions_list");

    /// <summary>Reads what was said in a session. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("sessions_history")]
    public static ToolName SessionsHistory => new("sessions_history");

    /// <summary>Searches what was said in sessions. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("sessions_search")]
    public static ToolName SessionsSearch => new("sessions_search");

    /// <summary>Lists the conversations outside that can be written to. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("conversations_list")]
    public static ToolName ConversationsList => new("conversations_list");

    /// <summary>Writes to a conversation outside. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("conversations_send")]
    public static ToolName ConversationsSend => new("conversations_send");

    /// <summary>Writes to a conversation outside and waits for the answer. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("conversations_turn")]
    public static ToolName ConversationsTurn => new("conversations_turn");

    /// <summary>Writes to another session, and so to another agent where that is allowed. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("sessions_send")]
    public static ToolName SessionsSend => new("sessions_send");

    /// <summary>Starts a session of a sub-agent. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("sessions_spawn")]
    public static ToolName SessionsSpawn => new("sessions_spawn");

    /// <summary>Shows which GitHub identity is in force and whether it works. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("github_identity_status")]
    public static ToolName GitHubIdentityStatus => new("github_identity_status");

    /// <summary>Publishes a session's work tree as a draft pull request. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("github_publish")]
    public static ToolName GitHubPublish => new("github_publish");

    /// <summary>Waits for sub-agents. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("agents_wait")]
    public static ToolName AgentsWait => new("agents_wait");

    /// <summary>Ends the turn to receive what sub-agents found. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("sessions_yield")]
    public static ToolName SessionsYield => new("sessions_yield");

    /// <summary>Lists and cancels background work. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("subagents")]
    public static ToolName Subagents => new("subagents");

    /// <summary>Shows the state of a session and its model. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("session_status")]
    public static ToolName SessionStatus => new("session_status");

    /// <summary>Proposes further work that a person has to confirm. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("suggest_task")]
    public static ToolName SuggestTask => new("suggest_task");

    /// <summary>Withdraws a proposal of <see cref="SuggestTask"/>. A tool of <see cref="GroupSessions"/>.</summary>
    [ConfigText("dismiss_task")]
    public static ToolName DismissTask => new("dismiss_task");

    /// <summary>Sends messages, also to other conversations of the channel. A tool of <see cref="GroupMessaging"/>.</summary>
    [ConfigText("message")]
    public static ToolName Message => new("message");

    /// <summary>Reports the outcome of a heartbeat. A tool of <see cref="GroupAutomation"/>.</summary>
    [ConfigText("heartbeat_respond")]
    public static ToolName HeartbeatRespond => new("heartbeat_respond");

    /// <summary>Schedules work. The gateway also understands <c>cron</c>. A tool of <see cref="GroupAutomation"/>.</summary>
    [ConfigText("automations")]
    public static ToolName Automations => new("automations");

    /// <summary>Updates OpenClaw; under a wide profile it also reads the gateway's configuration. A tool of <see cref="GroupAutomation"/>.</summary>
    [ConfigText("gateway")]
    public static ToolName Gateway => new("gateway");

    /// <summary>Installs, removes and reloads plugins. A tool of <see cref="GroupAutomation"/>.</summary>
    [ConfigText("plugins")]
    public static ToolName Plugins => new("plugins");

    /// <summary>Hands setup and repair of OpenClaw to its own helper. A tool of <see cref="GroupAutomation"/>.</summary>
    [ConfigText("openclaw")]
    public static ToolName OpenClaw => new("openclaw");

    /// <summary>Lists the agents it may start. A tool of <see cref="GroupAgents"/>.</summary>
    [ConfigText("agents_list")]
    public static ToolName AgentsList => new("agents_list");

    /// <summary>Reads the goal of the thread. A tool of <see cref="GroupAgents"/>.</summary>
    [ConfigText("get_goal")]
    public static ToolName GetGoal => new("get_goal");

    /// <summary>Sets a goal for the thread. A tool of <see cref="GroupAgents"/>.</summary>
    [ConfigText("create_goal")]
    public static ToolName CreateGoal => new("create_goal");

    /// <summary>Completes or blocks the goal of the thread. A tool of <see cref="GroupAgents"/>.</summary>
    [ConfigText("update_goal")]
    public static ToolName UpdateGoal => new("update_goal");

    /// <summary>Keeps the progress card of the session. A tool of <see cref="GroupAgents"/>.</summary>
    [ConfigText("progress_card")]
    public static ToolName ProgressCard => new("progress_card");

    /// <summary>Asks the person a question with choices. A tool of <see cref="GroupAgents"/>.</summary>
    [ConfigText("ask_user")]
    public static ToolName AskUser => new("ask_user");

    /// <summary>Proposes and edits skills. A tool of <see cref="GroupAgents"/>.</summary>
    [ConfigText("skill_workshop")]
    public static ToolName SkillWorkshop => new("skill_workshop");
}
