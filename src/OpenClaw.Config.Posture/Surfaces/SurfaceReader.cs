using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Surfaces.Channels;

namespace OpenClaw.Config.Posture.Surfaces;

/// <summary>Reads the surfaces of a document.</summary>
public static class SurfaceReader
{
    /// <summary>All surfaces that the document writes of. A channel it does not mention has none.</summary>
    public static IEnumerable<Surface> Read(ConfigCursor root) =>
        from section in root["channels"].Children()
        where ChannelNames.IsChannel(section.Path.Segment) && section.Node is ConfigObject
        from account in ChannelAccounts.Of(root, section)
        select new Surface(account.Channel, account.Id, ChannelAccounts.IsRunning(account), IsOnly(account), [.. Rooms(account)]);

    // An account that only the channel's own section makes stands alone unless others are named.
    private static Answer IsOnly(ChannelAccount account) =>
        account.Own.IsAbsent && account.Section["accounts"].Children().Any() ? Answer.No : account.IsOneOfSeveral.Not();

    /// <summary>The rooms of an account.</summary>
    internal static IEnumerable<Room> Rooms(ChannelAccount account) => account.Channel switch
    {
        "telegram" => TelegramRooms.Of(account),
        "discord" => DiscordRooms.Of(account),
        "slack" => SlackRooms.Of(account),
        "whatsapp" or "signal" or "imessage" => GroupChatRooms.Of(account),
        "matrix" => MatrixRooms.Of(account),
        "msteams" => TeamsRooms.Of(account),
        "googlechat" => GoogleChatRooms.Of(account),
        "mattermost" or "zalo" => SenderGroups.Of(account),
        "irc" => IrcRooms.Of(account),
        "line" => LineRooms.Of(account),
        "feishu" => FeishuRooms.Of(account),
        "zalouser" => ZaloUserRooms.Of(account),
        "nextcloud-talk" => NextcloudRooms.Of(account),
        "tlon" => TlonRooms.Of(account),
        "twitch" => TwitchRooms.Of(account),
        "nostr" or "sms" or "synology-chat" or "reef" => PeopleOnly.Of(account),
        _ => OtherRooms.Of(account),
    };
}
