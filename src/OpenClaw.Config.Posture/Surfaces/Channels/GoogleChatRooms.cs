using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>
/// Google Chat. Under "allowlist" only the spaces of <c>groups</c> are let in, and there only listed senders: the space's <c>users</c>, or else <c>groupAllowFrom</c>.
/// Under "open" such a list restricts as well.
/// </summary>
internal static class GoogleChatRooms
{
    public static IEnumerable<Room> Of(ChannelAccount account)
    {
        yield return DirectRoom.WithSwitch(account);
        foreach (var room in NamedRooms.Of(account, "space", account.Settings["groups"], (entry, any) => Admit(account, entry, any)))
        {
            yield return room;
        }
    }

    private static Admission Admit(ChannelAccount account, ConfigCursor own, ConfigCursor any)
    {
        // Spaces go by their id; a space of such a name is dropped.
        if (own.Node is not null && own.Path.Segment is not "*" and var key && !key.StartsWith("spaces/", StringComparison.OrdinalIgnoreCase))
        {
            return Admission.Nobody;
        }

        var entry = own.IsAbsent ? any : own;
        var policy = account.GroupPolicy;
        var list = account.Senders(entry["users"].IsAbsent ? account.Settings["groupAllowFrom"] : entry["users"]);
        var senders = policy.Value == "open" && list.Any != Answer.Yes
            ? Admission.Of(SenderClass.Anyone, policy.Source).If(list.Any.Not(), list.Source)
            : GroupSenders.Listed(list, SenderClass.Nobody);
        return senders.If(NamedRooms.IsOn(entry).And(Answers.Of(policy.Value == "open" || !entry.IsAbsent)), entry);
    }
}
