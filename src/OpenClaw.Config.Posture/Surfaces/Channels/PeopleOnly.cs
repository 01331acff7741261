using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>Channels without groups: Nostr, SMS, Synology Chat, and Reef, whose friends the owner lets in one by one whatever <c>requestPolicy</c> says.</summary>
internal static class PeopleOnly
{
    public static IEnumerable<Room> Of(ChannelAccount account) => account.Channel switch
    {
        "synology-chat" => [new(PeerKind.Direct, account.Title, Synology(account))],
        "reef" => [new(PeerKind.Direct, account.Title, Admission.Of(SenderClass.Paired, account.Section))],
        // It takes the name of a group of senders for a telephone number.
        "sms" => [new(PeerKind.Direct, account.Title, DirectMessages.Admit(account.DmPolicy, Entries.At(account.Settings["allowFrom"])))],
        _ => [DirectRoom.Of(account)],
    };

    /// <summary>It has no pairing: without a list nobody gets in. The list may also be a text with commas.</summary>
    private static Admission Synology(ChannelAccount account)
    {
        var ids = account.Settings["allowedUserIds"];
        if (ids.Text is not null)
        {
            return Admission.Unknown(ids);
        }

        var admission = DirectMessages.Admit(account.Settings.Text("dmPolicy", "allowlist"), Entries.At(ids));
        return admission.Senders == SenderClass.Paired ? GroupSenders.Listed(Entries.At(ids), SenderClass.Nobody) : admission;
    }
}
