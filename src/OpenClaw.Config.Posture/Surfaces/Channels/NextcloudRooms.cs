using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>
/// Nextcloud Talk. <c>rooms</c>, with a key in it, lets in only the rooms it names, whatever the policy. Under "allowlist" a room's senders must be in its own list
/// and in <c>groupAllowFrom</c> or else <c>allowFrom</c>, as far as these are there; under "open" no list counts.
/// </summary>
internal static class NextcloudRooms
{
    public static IEnumerable<Room> Of(ChannelAccount account) =>
        [DirectRoom.Of(account), .. NamedRooms.Of(account, "room", account.Settings["rooms"], (entry, any) => Admit(account, entry.IsAbsent ? any : entry))];

    private static Admission Admit(ChannelAccount account, ConfigCursor entry)
    {
        var rooms = account.Settings["rooms"];
        var isNamed = rooms.HasKeys().Not().Or(Answers.Of(!entry.IsAbsent));
        return Senders(account, entry["allowFrom"]).If(isNamed.And(NamedRooms.IsOn(entry)), rooms);
    }

    private static Admission Senders(ChannelAccount account, ConfigCursor list)
    {
        var (room, outer) = (Entries.At(list), SenderGroups.Listed(account));
        if (account.GroupPolicy.Value == "open" || room.Any == Answer.No)
        {
            return GroupSenders.Admit(account.GroupPolicy, outer, SenderClass.Nobody);
        }

        // A list of blanks hides allowFrom only here.
        var own = account.Senders("groupAllowFrom");
        var beside = own.HasItems == Answer.No ? account.AllowFrom : own;

        // Where two lists count, groups of senders in the room's own are not looked up.
        return room.Any == Answer.Unknown || beside.Any == Answer.Unknown ? Admission.Unknown(list)
            : beside.Any == Answer.No ? GroupSenders.Listed(account.Senders(list), SenderClass.Nobody)
            : GroupSenders.Listed(room, SenderClass.Nobody).And(GroupSenders.Listed(outer, SenderClass.Nobody));
    }
}
