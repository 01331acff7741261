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
        ["zalouser"] = "Zalo (personal)",
        ["nostr"] = "Nostr",
        ["tlon"] = "Tlon",
        ["twitch"] = "Twitch",
        ["reef"] = "Reef",
        ["synology-chat"] = "Synology Chat",
    };

    // Channels of whose section the gateway fills in groupPolicy "allowlist": their channels.defaults.groupPolicy never counts.
    private static readonly string[] WithGroupPolicyDefault =
    [
        "buzz", "discord", "googlechat", "imessage", "irc", "line", "mattermost", "msteams", "nextcloud-talk", "signal", "slack", "telegram",
        "whatsapp", "zalouser",
    ];

    // Of these the plugin itself lets in every group where neither the channel nor channels.defaults has a policy, of Matrix none.
    private static readonly string[] OpenByDefault = ["feishu", "zalo"];
    private static readonly string[] ListedByDefault = ["matrix"];

    // Channels whose named accounts get the defaults filled in too, so that they do not inherit that policy from the channel.
    private static readonly string[] WithAccountDmPolicy = ["irc", "line", "mattermost", "nextcloud-talk", "sms"];
    private static readonly string[] WithAccountGroupPolicy = ["irc", "line", "mattermost", "nextcloud-talk", "zalouser"];

    // Keys below `channels` that are no channels.
    private static readonly string[] Reserved = ["defaults", "modelByChannel", "tools"];

    /// <summary>The channel's name for people.</summary>
    public static string Title(string channel) => Titles.TryGetValue(channel, out var title) ? title : channel;

    public static bool HasGroupPolicyDefault(string channel) => WithGroupPolicyDefault.Contains(channel);

    public static bool HasAccountDmPolicy(string channel) => WithAccountDmPolicy.Contains(channel);

    public static bool HasAccountGroupPolicy(string channel) => WithAccountGroupPolicy.Contains(channel);

    /// <summary>The group policy of a channel without a written one; null where nobody can say.</summary>
    public static string? FallbackGroupPolicy(string channel) =>
        OpenByDefault.Contains(channel) ? "open" : ListedByDefault.Contains(channel) ? "allowlist" : null;

    public static bool IsChannel(string key) => !Reserved.Contains(key);
}
