using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>Bindings of conversations that their channel lets nobody write in: it drops the messages before any binding is asked.</summary>
public static class ClosedConversations
{
    private const string Topic = ":topic:";

    /// <summary>The places that name the conversation. Bindings that cannot match at all are left to <see cref="PeerForms"/>.</summary>
    public static IEnumerable<(ConfigCursor Place, RosterPlace Binding)> Of(ConfigDocument document, ReachMap map)
    {
        var impossible = new HashSet<string>(PeerForms.Impossible(document).Select(static fault => fault.Place.Path.Segments[1]), StringComparer.Ordinal);
        foreach (var entry in map.Roster.Root["bindings"].Children().Where(entry => entry.IsCertain() && !impossible.Contains(entry.Path.Segment)))
        {
            if (BindingReader.Read(entry) is not { } binding || (binding.Peer.IsNone ? binding.GuildId is null : binding.Peer.IsWildcard))
            {
                continue;
            }

            var surfaces = map.Surfaces.Where(surface => surface.Channel == binding.Channel && IsMeant(binding, surface) && surface.IsRunning != Answer.No).ToList();
            if (surfaces.Count > 0 && surfaces.All(surface => IsClosed(surface, binding)))
            {
                yield return (binding.Peer.IsNone ? entry["match"]["guildId"] : entry["match"]["peer"]["id"], new(entry, binding.Agent));
            }
        }
    }

    private static bool IsMeant(RouteBinding binding, Surface surface) => binding.AccountPattern == "*" || AccountIds.Normalize(binding.AccountPattern) == surface.AccountId;

    private static bool IsClosed(Surface surface, RouteBinding binding)
    {
        var isDirect = binding.Peer.Kind == PeerKind.Direct;
        var rooms = surface.Rooms.Where(room => (room.Kind == PeerKind.Direct) == isDirect).ToList();
        // What goes by a name may be any of them.
        if (rooms.Any(static room => !room.IsRouteKnown && room.Admission.Senders != SenderClass.Nobody))
        {
            return false;
        }

        if (!isDirect)
        {
            rooms = binding.GuildId is { } guild ? InServer(rooms, guild) : rooms;
            rooms = binding.Peer.Id is { } id ? Holding(rooms, id) : rooms;
        }

        return rooms.All(static room => room.Admission.Senders == SenderClass.Nobody);
    }

    private static List<Room> InServer(List<Room> rooms, string guild)
    {
        var named = rooms.Where(room => room.GuildId == guild).ToList();
        return named.Count > 0 ? named : [.. rooms.Where(room => room.GuildId is null && !room.Except.Contains(guild))];
    }

    // The rooms of that name, a topic's and its group's among them; or else those that stand for all without a name.
    private static List<Room> Holding(List<Room> rooms, string id)
    {
        var group = id.IndexOf(Topic, StringComparison.Ordinal) is > 0 and var at ? id.Substring(0, at) : id;
        var named = rooms.Where(room => room.Id == id || room.Id == group).ToList();
        return named.Count > 0 ? named : [.. rooms.Where(room => room.Id is null && !room.Except.Contains(group))];
    }

    /// <summary>A binding and whom it leads to.</summary>
    /// <param name="Entry">The binding.</param>
    /// <param name="Agent">The agent as it is written.</param>
    public sealed record RosterPlace(ConfigCursor Entry, string Agent);
}
