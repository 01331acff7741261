using OpenClaw.Config.Model.Tree;

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

    private static bool IsOnly(ChannelAccount account) => account.Count == 0 || (account.Count == 1 && !account.Own.IsAbsent);

    private static IEnumerable<Room> Rooms(ChannelAccount account) => account.Channel switch
    {
        "telegram" => TelegramRooms.Of(account),
        "discord" => DiscordRooms.Of(account),
        "slack" => SlackRooms.Of(account),
        "whatsapp" or "signal" => GroupChatRooms.Of(account),
        _ => OtherRooms.Of(account),
    };
}
