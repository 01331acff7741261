using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Posture.Surfaces.Channels;

/// <summary>
/// Matrix. Under "allowlist" only the rooms of <c>groups</c> are let in, under "open" all that are not switched off. Senders are those of a room's <c>users</c>; without
/// them "allowlist" asks <c>groupAllowFrom</c>, and without that too everybody in the room may write. <c>allowlistOnly</c> makes "open" an "allowlist", in rooms and
/// directly.
/// </summary>
internal static class MatrixRooms
{
    public static IEnumerable<Room> Of(ChannelAccount account)
    {
        var only = account.Settings.Flag("allowlistOnly", false);
        yield return new(PeerKind.Direct, account.Title, Direct(account, only));

        var policy = account.GroupPolicy;
        if (policy.Is("disabled") == Answer.Yes || !policy.IsKnown || !only.IsKnown || MatrixRoomMap.Of(account) is not { } map)
        {
            yield return new(PeerKind.Group, "any Matrix room", policy.Is("disabled") == Answer.Yes ? Admission.Nobody : Admission.Unknown(policy.Source));
            yield break;
        }

        var isOpen = policy.Value == "open" && !only.Value;
        foreach (var room in map.Named)
        {
            yield return new(PeerKind.Group, $"Matrix room {room.Key}", Admit(account, isOpen, room.Value, SenderClass.Members))
            {
                Id = room.Key,
                ToolScopes = [.. room.Value.All.Where(static layer => !layer.IsAbsent)],
                // A room by its name has an id that nobody knows here.
                IsRouteKnown = room.Key.StartsWith("!", StringComparison.Ordinal),
            };
        }

        yield return new(PeerKind.Group, map.Named.Count == 0 ? "any Matrix room" : "any other Matrix room", Admit(account, isOpen, map.Any, SenderClass.Anyone))
        {
            Except = [.. map.Named.Keys],
            ToolScopes = [.. (map.Any?.All ?? []).Where(static layer => !layer.IsAbsent)],
        };
    }

    private static Admission Direct(ChannelAccount account, Setting<bool> only)
    {
        var dm = account.Settings.Below("dm");
        if (!only.IsKnown || dm.All.Any(static layer => !NamedRooms.IsSure(layer)))
        {
            return Admission.Unknown(dm["policy"]);
        }

        var written = dm.Text("policy", "pairing");
        var policy = only.Value && written.IsKnown && written.Value != "disabled" ? Setting<string>.Written("allowlist", only.Source!.Value) : written;
        return DirectMessages.Admit(policy, Entries.At(dm["allowFrom"])).If(dm.Flag("enabled", true).Is(true), dm["enabled"]);
    }

    private static Admission Admit(ChannelAccount account, bool isOpen, Layers? room, SenderClass whenUnlisted)
    {
        if (!isOpen && room is null)
        {
            return Admission.Nobody;
        }

        var isOn = room is null ? Answer.Yes : room.Flag("enabled", true).Is(true).And(room.Flag("allow", true).Is(true));
        return Senders(account, isOpen, room, whenUnlisted).If(isOn, room?["enabled"]);
    }

    private static Admission Senders(ChannelAccount account, bool isOpen, Layers? room, SenderClass whenUnlisted)
    {
        var users = room is null ? null : Entries.At(room["users"]);
        var list = users is null || users.Any == Answer.No ? isOpen ? null : Entries.At(account.Settings["groupAllowFrom"]) : users;
        return list is null ? Admission.Of(SenderClass.Anyone, account.GroupPolicy.Source)
            : list.Any == Answer.No ? Admission.Of(whenUnlisted, room?.All.FirstOrDefault(static layer => layer.Node is not null))
            : GroupSenders.Listed(list, SenderClass.Nobody);
    }
}
