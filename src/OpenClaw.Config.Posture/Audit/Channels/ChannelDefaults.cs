namespace OpenClaw.Config.Posture.Audit.Channels;

/// <summary>
/// Policies that the gateway writes into the channels of a file when it loads it (2026.9.6), whether or not the plugin of the channel is
/// there: pairing for direct messages, an allow list for groups.
/// </summary>
internal static class ChannelDefaults
{
    private static readonly string[] WithDirectPolicy =
    [
        "discord", "feishu", "googlechat", "imessage", "irc", "line", "mattermost", "msteams", "nextcloud-talk", "signal", "slack", "sms", "telegram",
        "whatsapp",
    ];

    private static readonly string[] WithGroupPolicy =
    [
        "buzz", "discord", "googlechat", "imessage", "irc", "line", "mattermost", "msteams", "nextcloud-talk", "signal", "slack", "telegram", "whatsapp",
        "zalouser",
    ];

    private static readonly string[] WithAccountDirectPolicy = ["irc", "line", "mattermost", "nextcloud-talk", "sms"];
    private static readonly string[] WithAccountGroupPolicy = ["irc", "line", "mattermost", "nextcloud-talk", "zalouser"];

    /// <summary>What the gateway writes for direct messages; empty for nothing.</summary>
    public static string DirectPolicy(string channel, bool isAccount) => (isAccount ? WithAccountDirectPolicy : WithDirectPolicy).Contains(channel) ? "pairing" : string.Empty;

    /// <summary>What the gateway writes for groups; empty for nothing.</summary>
    public static string GroupPolicy(string channel, bool isAccount) => (isAccount ? WithAccountGroupPolicy : WithGroupPolicy).Contains(channel) ? "allowlist" : string.Empty;
}
