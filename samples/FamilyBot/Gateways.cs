using OpenClaw.Config;

namespace FamilyBot;

/// <summary>
/// A Telegram bot for a family. The owner's direct messages go to an agent that can do things; the family group, and anything else that
/// ever gets through, goes to an agent that can only write.
/// </summary>
internal static class Gateways
{
    [OpenClawConfig("family")]
    internal static void FamilyGateway(OpenClawConfigBuilder claw)
    {
        claw.LocalGateway()
            .SeparateDirectMessages()
            .ContainedTools();

        Agents(claw);
        Telegram(claw);

        // The most specific match wins: the owner's direct messages are one conversation, everything else on Telegram is the storyteller's.
        claw.Route(Family.Butler, match => match
            .Channel(ChannelId.Telegram)
            .Peer(peer => peer.Kind(ChatType.Direct).Id(Family.Owner)));
        claw.Route(Family.Storyteller, match => match
            .Channel(ChannelId.Telegram));
    }

    private static void Agents(OpenClawConfigBuilder claw)
    {
        claw.Owner(Family.Butler)
            .AgentDefaults(all => all
                .Model("anthropic/claude-sonnet-4-6")
                // Nobody wants to be written to at night by a bot that had an idea.
                .Heartbeat(heartbeat => heartbeat.Every(Duration.Zero)));

        claw.Agent(Family.Butler, butler => butler
            .Name("Butler")
            .Workspace("~/.openclaw/workspaces/butler")
            .Tools(tools => tools
                .Profile(ToolProfile.Coding)
                // Commands run on this machine, so each one is asked about first: in Telegram, see below.
                .Exec(exec => exec
                    .Mode(ExecMode.Ask)
                    .Host(ExecHost.Gateway))));

        claw.Agent(Family.Storyteller, storyteller => storyteller
            .Name("Storyteller")
            .Workspace("~/.openclaw/workspaces/storyteller")
            .Skills([])
            .Tools(tools => tools
                .Allow(ToolName.Message)
                // It answers where it was asked and nowhere else.
                .Message(message => message
                    .CrossContext(elsewhere => elsewhere
                        .AllowWithinProvider(false)
                        .AllowAcrossProviders(false)))));
    }

    private static void Telegram(OpenClawConfigBuilder claw) => claw
        .Telegram(telegram => telegram
            .Enabled(true)
            .BotToken(Secret.FromEnv("TELEGRAM_BOT_TOKEN"))
            .DmPolicy(DmPolicy.Allowlist)
            .AllowFrom(Family.Owner)
            .GroupPolicy(GroupPolicy.Allowlist)
            .GroupAllowFrom(Family.Everyone)
            // What guests in the group wrote earlier does not reach the agent either.
            .ContextVisibility(ContextVisibility.Allowlist)
            .Group(Family.Group, group => group.RequireMention(true))
            .ExecApprovals(approvals => approvals
                .Enabled(true)
                .Approvers(Family.Owner)));
}
