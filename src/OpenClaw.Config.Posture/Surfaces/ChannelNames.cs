namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>What is known of channels by name.</summary>
internal static class ChannelNames
{
    private static readonly Dictionary<string, string> Titles = new(StringComparer.Ordinal)
    {
        ["telegram"] = "Telegram",
        ["discord"] = "Discord",
        ["slack"] = "Slack",
        ["whatsapp"] = "WhatsApp",
        ["signal"] = "Signal",
        ["imessage"] = "iMessage",
        ["msteams"] = "Microsoft Teams",
        ["googlechat"] = "Google Chat",
        ["mattermost"] = "Mattermost",
        ["matrix"] = "Matrix",
        ["feishu"] = "Feishu",
        ["line"] = "LINE",
        ["irc"] = "IRC",
        ["sms"] = "SMS",
        ["nextcloud-talk"] = "Nextcloud Talk",
        ["zalo"] = "Zalo",
    };

    // Channels of whose section the gateway fills in groupPolicy "allowlist": their channels.defaults.groupPolicy never counts.
    private static readonly string[] WithGroupPolicyDefault =
    [
        "buzz", "discord", "googlechat", "imessage", "irc", "line", "mattermost", "msteams", "nextcloud-talk", "signal", "slack", "telegram",
        "whatsapp", "zalouser",
    ];

    // Channels whose named accounts get the defaults filled in too, so that they inherit neither policy from the channel.
    private static readonly string[] WithAccountDefaults = ["irc", "line", "mattermost", "nextcloud-talk", "sms", "zalouser"];

    // Keys below `channels` that are no channels.
    private static readonly string[] Reserved = ["defaults", "modelByChannel", "tools"];

    /// <summary>The channel's name for people.</summary>
    public static string Title(string channel) => Titles.TryGetValue(channel, out var title) ? title : channel;

    public static bool HasGroupPolicyDefault(string channel) => WithGroupPolicyDefault.Contains(channel);

    public static bool HasAccountDefaults(string channel) => WithAccountDefaults.Contains(channel);

    public static bool IsChannel(string key) => !Reserved.Contains(key);
}
