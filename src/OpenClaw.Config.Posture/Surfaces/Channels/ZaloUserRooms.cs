using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>
/// A personal Zalo account. Under "allowlist" only the groups of <c>groups</c> are let in, and there only the senders of <c>groupAllowFrom</c>; under "open" that list
/// restricts as well. An entry can switch its group off.
/// </summary>
internal static class ZaloUserRooms
{
    public static IEnumerable<Room> Of(ChannelAccount account) =>
        [DirectRoom.Of(account), .. NamedRooms.Of(account, "group", account.Settings["groups"], (entry, any) => Admit(account, entry.IsAbsent ? any : entry))];

    private static Admission Admit(ChannelAccount account, ConfigCursor entry)
    {
        var policy = account.GroupPolicy;
        var list = account.Senders("groupAllowFrom");
        var senders = policy.Value == "open" && list.Any != Answer.Yes
            ? Admission.Of(SenderClass.Anyone, policy.Source).If(list.Any.Not(), list.Source)
            : GroupSenders.Listed(list, SenderClass.Nobody);
        var isOn = NamedRooms.IsOn(entry).And(entry["allow"].FlagOr(true).Is(true));
        return senders.If(isOn.And(Answers.Of(policy.Value == "open" || !entry.IsAbsent)), entry);
    }
}
