namespace OpenClaw.Config.Posture.Routing;

/// <summary>Whether a binding, which belongs to exactly one tier, matches a message there.</summary>
internal static class RouteMatcher
{
    public static bool Matches(RouteBinding binding, RouteTier tier, RouteQuery query) => tier switch
    {
        RouteTier.Peer => HasPeer(binding, query.Peer) && HasScope(binding, query),
        RouteTier.ParentPeer => HasPeer(binding, query.ParentPeer) && HasScope(binding, query),
        RouteTier.PeerWildcard => binding.Peer.IsWildcard && query.Peer is { } peer && PeerKinds.Match(binding.Peer.Kind!.Value, peer.Kind)
            && HasScope(binding, query),
        _ => binding.Peer.IsNone && TierWithoutPeer(binding) == tier && HasScope(binding, query),
    };

    private static RouteTier TierWithoutPeer(RouteBinding binding) =>
        binding.GuildId is not null ? binding.Roles is not null ? RouteTier.GuildAndRoles : RouteTier.Guild
        : binding.TeamId is not null ? RouteTier.Team
        : binding.AccountPattern != "*" ? RouteTier.Account
        : RouteTier.Channel;

    private static bool HasPeer(RouteBinding binding, Peer? peer) =>
        binding.Peer is { IsNone: false, IsWildcard: false } pattern && peer is not null && peer.Id.Trim().Length > 0
        && PeerKinds.Match(pattern.Kind!.Value, peer.Kind) && pattern.Id == peer.Id.Trim();

    private static bool HasScope(RouteBinding binding, RouteQuery query) =>
        (binding.GuildId is null || binding.GuildId == query.GuildId?.Trim())
        && (binding.TeamId is null || binding.TeamId == query.TeamId?.Trim())
        && (binding.Roles is null || query.Roles?.Any(binding.Roles.Contains) == true);
}
