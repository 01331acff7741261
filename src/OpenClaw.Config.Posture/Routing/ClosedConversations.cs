using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>Bindings of conversations that their channel lets nobody write in: it drops the messages before any binding is asked.</summary>
public static class ClosedConversations
{
    /// <summary>The places that name the conversation. Bindings that cannot match at all are left to <see cref="PeerForms"/>.</summary>
    public static IEnumerable<(ConfigCursor Place, RosterPlace Binding)> Of(ConfigDocument document, ReachMap map)
    {
        var impossible = new HashSet<string>(PeerForms.Impossible(document).Select(static fault => fault.Place.Path.Segments[1]), StringComparer.Ordinal);
        var channels = map.Surfaces.Where(static surface => surface.IsRunning != Answer.No).ToLookup(static surface => surface.Channel, static surface => new ClosedRooms(surface));
        foreach (var binding in map.Router.All)
        {
            var entry = binding.Source;
            if ((binding.Peer.IsNone ? binding.GuildId is null : binding.Peer.IsWildcard) || impossible.Contains(entry.Path.Segment))
            {
                continue;
            }

            var surfaces = channels[binding.Channel].Where(surface => IsMeant(binding, surface.Surface)).ToList();
            if (surfaces.Count > 0 && surfaces.TrueForAll(surface => surface.IsClosed(binding)))
            {
                yield return (binding.Peer.IsNone ? entry["match"]["guildId"] : entry["match"]["peer"]["id"], new(entry, binding.Agent));
            }
        }
    }

    private static bool IsMeant(RouteBinding binding, Surface surface) => binding.IsFor(surface.AccountId);

    /// <summary>A binding and whom it leads to.</summary>
    /// <param name="Entry">The binding.</param>
    /// <param name="Agent">The agent as it is written.</param>
    public sealed record RosterPlace(ConfigCursor Entry, string Agent);
}
