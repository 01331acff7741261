using OpenClaw.Config;

namespace TeamGateway;

/// <summary>What the gateways are connected to: Slack, Discord, the build server, GitHub.</summary>
internal static class Surroundings
{
    internal static OpenClawConfigBuilder TeamSlack(this OpenClawConfigBuilder claw) => claw
        .Slack(slack => slack
            .Enabled(true)
            // Over a socket that the gateway opens: nothing has to be reachable from outside.
            .Mode(SlackMode.Socket)
            .BotToken(Secret.FromEnv("SLACK_BOT_TOKEN"))
            .AppToken(Secret.FromEnv("SLACK_APP_TOKEN"))
            .DmPolicy(DmPolicy.Allowlist)
            .AllowFrom(Team.Developers)
            .GroupPolicy(GroupPolicy.Allowlist)
            .Channel(Team.DevelopmentChannel, channel => channel
                .RequireMention(true)
                .Users(Team.Developers))
            .Channel(Team.HelpChannel, channel => channel.RequireMention(true)))
        .Route(Team.Developer, match => match
            .Channel(ChannelId.Slack)
            .Peer(peer => peer.Kind(ChatType.Channel).Id(Team.DevelopmentChannel)))
        .Route(Team.Desk, match => match.Channel(ChannelId.Slack));

    internal static OpenClawConfigBuilder CommunityDiscord(this OpenClawConfigBuilder claw) => claw
        .Discord(discord => discord
            .Enabled(true)
            .Token(Secret.FromEnv("DISCORD_BOT_TOKEN"))
            .DmPolicy(DmPolicy.Disabled)
            .GroupPolicy(GroupPolicy.Allowlist)
            .Guild(Team.CommunityServer, server => server
                .RequireMention(true)
                .Channel(Team.QuestionsRoom, room => room.Enabled(true))))
        .Route(Team.Desk, match => match.Channel(ChannelId.Discord));

    internal static OpenClawConfigBuilder BuildAlerts(this OpenClawConfigBuilder claw) => claw
        .Hooks(hooks => hooks
            .Enabled(true)
            // A secret of its own: whoever can report a broken build cannot run the gateway.
            .Token(SecretText.FromEnv("OPENCLAW_HOOKS_TOKEN"))
            .AllowedAgentIds(Team.Triage)
            .DefaultSessionKey("hook:build")
            .AllowedSessionKeyPrefixes("hook:")
            .Mapping(build => build
                .Id("build")
                .Match(call => call.Path("build"))
                .Action(HookMappingAction.Agent)
                .Agent(Team.Triage)
                .Name("Build")
                .MessageTemplate("Build {{build.number}} of {{repository}} failed:\n{{build.log}}\nSay in two sentences what broke.")
                .Deliver(true)
                .Channel(ChannelId.Slack)
                .To($"channel:{Team.AlertsChannel}")));

    internal static OpenClawConfigBuilder GitHubServer(this OpenClawConfigBuilder claw) => claw
        .McpServer(Team.GitHub, github => github
            .Transport(McpTransport.StreamableHttp)
            .Url("https://api.githubcopilot.com/mcp/")
            .Header("Authorization", "Bearer ${GITHUB_MCP_TOKEN}")
            // Reading only; what it reads is other people's words all the same.
            .ToolFilter(tools => tools.Include("get_*", "list_*", "search_*")))
        // Sandboxed agents get tools of MCP servers only by this further gate.
        .Tools(tools => tools
            .Sandbox(sandbox => sandbox.Tools(inside => inside.AlsoAllow(ToolName.McpServer(Team.GitHub)))));
}
