using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>
/// IRC. Under "allowlist" only the channels of <c>groups</c> are let in, and there only listed senders; under "open" a list of senders, the group's or
/// <c>groupAllowFrom</c>, restricts as well. The entry <c>*</c> also switches off channels that have their own.
/// </summary>
internal static class IrcRooms
{
    public static IEnumerable<Room> Of(ChannelAccount account)
    {
        yield return DirectRoom.Of(account);
        foreach (var room in NamedRooms.Of(account, "channel", account.Settings["groups"], (entry, any) => Admit(account, entry, any)))
        {
            yield return room.Id is not { } id ? room : room with { Id = id[0] is '#' or '&' ? id : "#" + id };
        }
    }

    private static Admission Admit(ChannelAccount account, ConfigCursor entry, ConfigCursor any)
    {
        var policy = account.GroupPolicy;
        var own = Entries.At(entry["allowFrom"]);
        var route = account.Senders(own.HasItems == Answer.No ? any["allowFrom"] : entry["allowFrom"]);
        var list = route.Any == Answer.No ? account.Senders("groupAllowFrom") : route;
        var senders = policy.Value == "open" && list.Any != Answer.Yes
            ? Admission.Of(SenderClass.Anyone, policy.Source).If(list.Any.Not(), list.Source)
            : GroupSenders.Listed(list, SenderClass.Nobody);
        var isOn = NamedRooms.IsOn(entry).And(NamedRooms.IsOn(any)).And(Answers.Of(policy.Value == "open" || !entry.IsAbsent || !any.IsAbsent));
        return senders.If(isOn, entry, any);
    }
}
