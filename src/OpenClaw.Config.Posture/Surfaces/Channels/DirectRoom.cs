using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>The direct messages of a channel whose plugin leaves them to the gateway's ingress.</summary>
internal static class DirectRoom
{
    public static Room Of(ChannelAccount account) => new(PeerKind.Direct, account.Title, DirectMessages.Admit(account.DmPolicy, account.AllowFrom));

    /// <summary>The same where <c>dm.enabled</c> can switch them off.</summary>
    public static Room WithSwitch(ChannelAccount account)
    {
        var (room, dm) = (Of(account), account.Settings["dm"]);
        return room with { Admission = room.Admission.If(NamedRooms.IsOn(dm), dm) };
    }
}
