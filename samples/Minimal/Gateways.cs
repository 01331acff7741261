using OpenClaw.Config;

namespace Minimal;

/// <summary>One gateway at home, one agent, one Telegram bot.</summary>
internal static class Gateways
{
    [OpenClawConfig("home")]
    internal static void Home(OpenClawConfigBuilder claw) => claw
        // Only this machine reaches the gateway, people's conversations stay apart, and the agent can talk and nothing more.
        .Hardened()
        .Agent(AgentId.Main, agent => agent
            .Model("anthropic/claude-sonnet-4-6"))
        .Telegram(telegram => telegram
            .Enabled(true)
            .BotToken(Secret.FromEnv("TELEGRAM_BOT_TOKEN"))
            // Whoever writes first gets a code; "openclaw pairing approve telegram CODE" on the host lets them in.
            .DmPolicy(DmPolicy.Pairing)
            .GroupPolicy(GroupPolicy.Disabled));
}
