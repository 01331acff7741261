using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>
/// LINE. <c>groups</c> lets nobody in by naming a group; an entry can switch its group off, and a list of senders of its own counts whatever the policy, "disabled"
/// apart. Entries inherit from <c>*</c>, key by key.
/// </summary>
internal static class LineRooms
{
    private static readonly string[] Prefixes = ["line:group:", "line:room:", "group:", "room:", "line:"];

    public static IEnumerable<Room> Of(ChannelAccount account)
    {
        yield return DirectRoom.Of(account);
        foreach (var room in NamedRooms.Of(account, "group", account.Settings["groups"], (entry, any) => Admit(account, new Layers(entry, any))))
        {
            yield return room.Id is { } id ? room with { Id = Bare(id) } : room;
        }
    }

    private static Admission Admit(ChannelAccount account, Layers entry)
    {
        var senders = entry["allowFrom"].IsAbsent
            ? GroupSenders.Admit(account.GroupPolicy, account.Senders("groupAllowFrom"), SenderClass.Nobody)
            : GroupSenders.Listed(account.Senders(entry["allowFrom"]), SenderClass.Nobody);
        return senders.If(entry.Flag("enabled", true).Is(true), entry["enabled"]);
    }

    private static string Bare(string id) =>
        Prefixes.FirstOrDefault(prefix => id.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)) is { } found ? id.Substring(found.Length) : id;
}
