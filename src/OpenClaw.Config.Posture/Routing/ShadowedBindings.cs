using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>Bindings that no message ever reaches: an earlier one of the same tier takes all that they would match.</summary>
public static class ShadowedBindings
{
    /// <summary>Each such binding with the first that comes before it, where the two lead to different agents.</summary>
    public static IEnumerable<(ConfigCursor Binding, ConfigCursor By)> Of(Router router)
    {
        // A company has thousands of bindings: only those of one place are compared with one another.
        var places = new Dictionary<(string Channel, string? Peer, string? Guild, string? Team, string? Account), List<RouteBinding>>();
        foreach (var binding in router.All)
        {
            var place = PlaceOf(binding);
            if (!places.TryGetValue(place, out var earlier))
            {
                places.Add(place, earlier = []);
            }

            if (earlier.Find(other => Takes(other, binding)) is { } winner && AgentIds.Normalize(winner.Agent) != AgentIds.Normalize(binding.Agent))
            {
                yield return (binding.Source, winner.Source);
            }

            earlier.Add(binding);
        }
    }

    /// <summary>Bindings of the same conversations to the same agent as an earlier one, each with that one.</summary>
    public static IEnumerable<(ConfigCursor Binding, ConfigCursor Earlier)> Repeated(Router router) =>
        from same in router.All.GroupBy(static binding => (AgentIds.Normalize(binding.Agent), binding.Channel, binding.Account, binding.Peer, binding.GuildId, binding.TeamId, RolesOf(binding)))
        from later in same.Skip(1)
        select (later.Source, same.First().Source);

    private static string? RolesOf(RouteBinding binding) => binding.Roles is null ? null : string.Join("\n", binding.Roles.Distinct().OrderBy(static role => role, StringComparer.Ordinal));

    private static (string Channel, string? Peer, string? Guild, string? Team, string? Account) PlaceOf(RouteBinding binding) =>
        !binding.Peer.IsNone ? (binding.Channel, binding.Peer.Id, null, null, null)
        : binding.GuildId is not null ? (binding.Channel, null, binding.GuildId, null, null)
        : binding.TeamId is not null ? (binding.Channel, null, null, binding.TeamId, null)
        : (binding.Channel, null, null, null, binding.Account);

    // Roles make a binding stronger only beside a server.
    private static bool Takes(RouteBinding earlier, RouteBinding later) =>
        (earlier.Account == "*" || earlier.Account == later.Account)
        && (earlier.Peer.IsNone || PeerKinds.Match(earlier.Peer.Kind!.Value, later.Peer.Kind!.Value))
        && (earlier.GuildId is null || earlier.GuildId == later.GuildId)
        && (earlier.TeamId is null || earlier.TeamId == later.TeamId)
        && (earlier.Roles is null ? later.Roles is null || !later.Peer.IsNone || later.GuildId is null : later.Roles?.All(earlier.Roles.Contains) == true);
}
