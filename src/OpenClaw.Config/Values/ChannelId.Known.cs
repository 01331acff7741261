namespace OpenClaw.Config;

// The channels below "channels" in the configuration schema of OpenClaw 2026.9.6.
public readonly partial record struct ChannelId
{
    /// <summary>Other agents, over the A2A protocol.</summary>
    [ConfigText("a2a")]
    public static ChannelId A2A => new("a2a");

    /// <summary>Buzz.</summary>
    [ConfigText("buzz")]
    public static ChannelId Buzz => new("buzz");

    /// <summary>ClickClack.</summary>
    [ConfigText("clickclack")]
    public static ChannelId ClickClack => new("clickclack");

    /// <summary>Discord.</summary>
    [ConfigText("discord")]
    public static ChannelId Discord => new("discord");

    /// <summary>Feishu, abroad called Lark.</summary>
    [ConfigText("feishu")]
    public static ChannelId Feishu => new("feishu");

    /// <summary>Google Chat.</summary>
    [ConfigText("googlechat")]
    public static ChannelId GoogleChat => new("googlechat");

    /// <summary>iMessage, through a Mac.</summary>
    [ConfigText("imessage")]
    public static ChannelId IMessage => new("imessage");

    /// <summary>IRC.</summary>
    [ConfigText("irc")]
    public static ChannelId Irc => new("irc");

    /// <summary>LINE.</summary>
    [ConfigText("line")]
    public static ChannelId Line => new("line");

    /// <summary>Matrix.</summary>
    [ConfigText("matrix")]
    public static ChannelId Matrix => new("matrix");

    /// <summary>Mattermost.</summary>
    [ConfigText("mattermost")]
    public static ChannelId Mattermost => new("mattermost");

    /// <summary>Microsoft Teams.</summary>
    [ConfigText("msteams")]
    public static ChannelId MsTeams => new("msteams");

    /// <summary>Nextcloud Talk.</summary>
    [ConfigText("nextcloud-talk")]
    public static ChannelId NextcloudTalk => new("nextcloud-talk");

    /// <summary>Nostr.</summary>
    [ConfigText("nostr")]
    public static ChannelId Nostr => new("nostr");

    /// <summary>Raft.</summary>
    [ConfigText("raft")]
    public static ChannelId Raft => new("raft");

    /// <summary>Reef.</summary>
    [ConfigText("reef")]
    public static ChannelId Reef => new("reef");

    /// <summary>Signal.</summary>
    [ConfigText("signal")]
    public static ChannelId Signal => new("signal");

    /// <summary>Slack.</summary>
    [ConfigText("slack")]
    public static ChannelId Slack => new("slack");

    /// <summary>Text messages of the telephone network.</summary>
    [ConfigText("sms")]
    public static ChannelId Sms => new("sms");

    /// <summary>Synology Chat.</summary>
    [ConfigText("synology-chat")]
    public static ChannelId SynologyChat => new("synology-chat");

    /// <summary>Telegram bots.</summary>
    [ConfigText("telegram")]
    public static ChannelId Telegram => new("telegram");

    /// <summary>Tlon, on Urbit.</summary>
    [ConfigText("tlon")]
    public static ChannelId Tlon => new("tlon");

    /// <summary>Twitch chat.</summary>
    [ConfigText("twitch")]
    public static ChannelId Twitch => new("twitch");

    /// <summary>WhatsApp.</summary>
    [ConfigText("whatsapp")]
    public static ChannelId WhatsApp => new("whatsapp");

    /// <summary>Zalo bots.</summary>
    [ConfigText("zalo")]
    public static ChannelId Zalo => new("zalo");

    /// <summary>A personal Zalo account.</summary>
    [ConfigText("zalouser")]
    public static ChannelId ZaloUser => new("zalouser");
}
