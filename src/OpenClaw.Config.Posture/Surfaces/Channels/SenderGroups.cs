using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>
/// Mattermost and Zalo: groups are told apart by their senders alone, those of <c>groupAllowFrom</c> or else of <c>allowFrom</c>. Mattermost's <c>groups</c>
/// says where a mention is needed and lets nobody in.
/// </summary>
internal static class SenderGroups
{
    public static IEnumerable<Room> Of(ChannelAccount account)
    {
        yield return DirectRoom.Of(account);
        yield return new(
            PeerKind.Group,
            $"any {account.Title} {(account.Channel == "mattermost" ? "channel" : "group")}",
            GroupSenders.Admit(account.GroupPolicy, Listed(account), SenderClass.Nobody))
        {
            ToolScopes = account.Settings["groups"]["*"] is { IsAbsent: false } any ? [any] : [],
        };
    }

    /// <summary>The senders of groups, or where none is listed those of direct messages.</summary>
    public static Entries Listed(ChannelAccount account)
    {
        var own = account.Senders("groupAllowFrom");
        return own.Any == Answer.No ? account.AllowFrom : own;
    }
}
