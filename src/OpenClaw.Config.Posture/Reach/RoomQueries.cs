using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>
/// Messages that stand for all those of a room: one for the conversations that no binding names, and one for each that some binding
/// names. Roles and single senders that bindings name are left out: they are somebody, not anyone.
/// </summary>
internal static class RoomQueries
{
    /// <summary>Stands for an id that nothing names.</summary>
    public const string Other = "\u0001other";

    private const string Topic = ":topic:";

    // Most rooms are of channels without servers and teams.
    private static readonly string?[] None = [null];

    public static IEnumerable<RouteQuery> Of(Surface surface, Room room, Router router, Broadcasts broadcasts)
    {
        if (room.Kind == PeerKind.Direct)
        {
            return [new(surface.Channel, surface.AccountId, new Peer(PeerKind.Direct, Other))];
        }

        return InGroups(surface, room, router, broadcasts);
    }

    private static IEnumerable<RouteQuery> InGroups(Surface surface, Room room, Router router, Broadcasts broadcasts)
    {
        foreach (var guild in Guilds(surface, room, router))
        {
            foreach (var team in Teams(surface, room, router))
            {
                foreach (var peer in Peers(surface, room, router, broadcasts, guild))
                {
                    yield return new(surface.Channel, surface.AccountId, new Peer(room.Kind, peer), Parent(room, peer), guild, team);
                }
            }
        }
    }

    /// <summary>The agents that share the conversation; in doubt for a topic of a group that several agents share.</summary>
    public static BroadcastGroup? GroupOf(RouteQuery query, Broadcasts broadcasts) =>
        query.Peer is not { } peer || peer.Id == Other ? null
        : broadcasts.For(query.Channel, peer.Id) ?? (query.ParentPeer is { } parent && broadcasts.For(query.Channel, parent.Id) is { } around ? around with { IsKnown = false } : null);

    private static IEnumerable<string?> Guilds(Surface surface, Room room, Router router)
    {
        if (surface.Channel != "discord")
        {
            return None;
        }

        return room.GuildId is { } id ? [id]
            : [Other, .. router.NamedGuilds(surface.Channel).Select(static guild => guild.GuildId).Distinct().Except(room.Except)];
    }

    /// <summary>
    /// Few channels say from which team a message is. A Slack workspace belongs to exactly one team: where bindings name teams, theirs are the ones in use. Of Microsoft Teams one account serves many, and the room may say
    /// which.
    /// </summary>
    private static IEnumerable<string?> Teams(Surface surface, Room room, Router router)
    {
        var teams = router.NamedTeams(surface.Channel);
        return room.TeamId is { } id ? [id]
            : teams.Count == 0 || !PeerForms.HasTeams(surface.Channel) ? None
            : surface.Channel == "msteams" ? [Other, .. teams.Except(room.ExceptTeams)]
            : [.. teams];
    }

    /// <summary>A Discord channel lies in one server: a binding that names both says in which.</summary>
    private static IEnumerable<string> Peers(Surface surface, Room room, Router router, Broadcasts broadcasts, string? guild)
    {
        var scope = guild == Other ? null : guild;
        var isDiscord = surface.Channel == "discord";
        if (room.Id is { } id)
        {
            var topics = isDiscord ? router.NamedTopics(surface.Channel, id, scope) : router.NamedTopics(surface.Channel, id);
            return topics.Any() ? [id, .. Ids(topics)] : [id];
        }

        var except = new HashSet<string>(room.Except, StringComparer.Ordinal);
        var bound = Ids(isDiscord ? router.NamedPeers(surface.Channel, scope) : router.NamedPeers(surface.Channel));
        // In which server a channel lies that is broadcast, nobody says.
        var broadcast = isDiscord && room.GuildId is not null ? [] : broadcasts.NamedPeers(surface.Channel);
        return [Other, .. bound.Union(scope is null ? broadcast : []).Where(peer => !IsIn(except, peer))];
    }

    private static IEnumerable<string> Ids(IEnumerable<Peer> peers) => peers.Where(static peer => peer.Kind != PeerKind.Direct).Select(static peer => peer.Id).Distinct();

    // A room, or a topic of one.
    private static bool IsIn(HashSet<string> rooms, string peer)
    {
        for (var at = peer.IndexOf(Topic, StringComparison.Ordinal); at >= 0; at = peer.IndexOf(Topic, at + 1, StringComparison.Ordinal))
        {
            if (rooms.Contains(peer.Substring(0, at)))
            {
                return true;
            }
        }

        return rooms.Contains(peer);
    }

    private static Peer? Parent(Room room, string peer)
    {
        var topic = peer.IndexOf(Topic, StringComparison.Ordinal);
        return topic > 0 ? new Peer(room.Kind, peer.Substring(0, topic)) : room.ParentId is { } parent ? new Peer(room.Kind, parent) : null;
    }
}
