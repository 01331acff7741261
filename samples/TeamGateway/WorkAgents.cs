using OpenClaw.Config;

namespace TeamGateway;

/// <summary>The agents and what they may do. All of them live in containers without a network.</summary>
internal static class WorkAgentsPart
{
    internal static OpenClawConfigBuilder WorkAgents(this OpenClawConfigBuilder claw) => claw
        .Owner(Team.Desk)
        .AgentDefaults(all => all
            .Model(model => model
                .Primary("anthropic/claude-sonnet-4-6")
                .Fallbacks("openai/gpt-5.4-mini"))
            .Heartbeat(heartbeat => heartbeat.Every(Duration.Zero))
            .Sandbox(sandbox => sandbox
                .Mode(SandboxMode.All)
                .Scope(SandboxScope.Agent)
                .WorkspaceAccess(WorkspaceAccess.None)
                .Docker(docker => docker
                    .Network("none")
                    .ReadOnlyRoot(true)
                    .CapDrop("ALL")
                    .PidsLimit(256)
                    .Memory("2g"))))
        // Answers questions, for the team and for the community.
        .Agent(Team.Desk, desk => desk
            .Name("Desk")
            .Workspace("~/.openclaw/workspaces/desk")
            .Tools(tools => tools
                .Profile(ToolProfile.Messaging)
                .Message(message => message.CrossContext(elsewhere => elsewhere.AllowAcrossProviders(false)))))
        // Writes code. Only the two developers reach it, see TeamSlack.
        .Agent(Team.Developer, developer => developer
            .Name("Developer")
            .Workspace("~/.openclaw/workspaces/developer")
            .Sandbox(sandbox => sandbox.WorkspaceAccess(WorkspaceAccess.ReadWrite))
            .Tools(tools => tools
                .Profile(ToolProfile.Coding)
                .Deny(ToolName.GroupAutomation, ToolName.GroupNodes)
                .Exec(exec => exec
                    .Mode(ExecMode.Allowlist)
                    .Host(ExecHost.Sandbox))))
        // Reads what the build server says, which anyone with a pull request can write. So it gets next to nothing.
        .Agent(Team.Triage, triage => triage
            .Name("Triage")
            .Workspace("~/.openclaw/workspaces/triage")
            .Skills([])
            .Tools(tools => tools.Allow(ToolName.Message)));
}
