using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.Routing;

// Routing: which agent a message reaches.
//
//   Binding    says that what matches it goes to an agent. It may name an account, a partner, a guild with roles, a team.
//   Tier       what a binding is most specific about. Tiers are tried strongest first, within one the first binding of the file wins.
//   Account    a binding without one means the default account only; "*" means all of them.
//
// ACP bindings (type "acp") open sessions for other programs and route nothing.

/// <summary>Routes messages as the gateway does.</summary>
public sealed class Router
{
    private readonly AgentRoster _roster;
    private readonly List<RouteBinding> _bindings = [];
    private readonly ConfigCursor _place;
    private readonly bool _isComplete;

    /// <summary>The router of a document.</summary>
    public Router(AgentRoster roster)
    {
        _roster = roster;
        _place = roster.Root["bindings"];
        _isComplete = !_place.IsUnknown && _place.HasAllChildren;
        foreach (var entry in _place.Children())
        {
            if (!entry.IsCertain())
            {
                _isComplete = false;
            }
            else if (BindingReader.Read(entry) is { } binding)
            {
                _bindings.Add(binding);
            }
        }
    }

    /// <summary>The partners that bindings of this channel name: the places where a route may differ from the rest.</summary>
    public IEnumerable<Peer> NamedPeers(string channel) => _bindings
        .Where(binding => binding.Channel == channel && binding.Peer is { IsNone: false, IsWildcard: false })
        .Select(static binding => new Peer(binding.Peer.Kind!.Value, binding.Peer.Id!));

    /// <summary>The partners that bindings of this channel name together with this guild, or with none.</summary>
    public IEnumerable<Peer> NamedPeers(string channel, string? guildId) => _bindings
        .Where(binding => binding.Channel == channel && binding.GuildId == guildId && binding.Peer is { IsNone: false, IsWildcard: false })
        .Select(static binding => new Peer(binding.Peer.Kind!.Value, binding.Peer.Id!));

    /// <summary>The guilds and roles that bindings of this channel name.</summary>
    public IEnumerable<(string GuildId, IReadOnlyList<string> Roles)> NamedGuilds(string channel) => _bindings
        .Where(binding => binding.Channel == channel && binding.GuildId is not null)
        .Select(static binding => (binding.GuildId!, binding.Roles ?? []));

    /// <summary>The teams that bindings of this channel name.</summary>
    public IEnumerable<string> NamedTeams(string channel) =>
        _bindings.Where(binding => binding.Channel == channel).Select(static binding => binding.TeamId).OfType<string>();

    /// <summary>Whether a binding hands this partner to another program.</summary>
    public bool HasProgramBinding(string channel, string? peerId) => _place.Children().Any(entry =>
        entry["type"].Text == "acp" && entry["match"]["channel"].Text?.Trim().ToLowerInvariant() == channel
        && (entry["match"]["peer"]["id"].Text is not { } id || id.Trim() is "*" || id.Trim() == peerId));

    /// <summary>The accounts that bindings of this channel name.</summary>
    public IEnumerable<string> NamedAccounts(string channel) => _bindings
        .Where(binding => binding.Channel == channel && binding.AccountPattern is not ("" or "*"))
        .Select(static binding => AccountIds.Normalize(binding.AccountPattern));

    /// <summary>Where a message goes.</summary>
    public Route Resolve(RouteQuery query)
    {
        if (!_isComplete)
        {
            return new(null, RouteTier.Default, _place, IsKnown: false);
        }

        var channel = query.Channel.Trim().ToLowerInvariant();
        var account = AccountIds.Normalize(query.AccountId);
        var candidates = _bindings
            .Where(binding => binding.Channel == channel && (binding.AccountPattern == "*" || AccountIds.Normalize(binding.AccountPattern) == account))
            .ToList();
        foreach (var tier in Tiers)
        {
            if (candidates.FirstOrDefault(binding => RouteMatcher.Matches(binding, tier, query)) is { } match)
            {
                var agent = ExistingAgent(match.Agent);
                return new(agent, tier, match.Source, agent is not null || _roster.IsComplete == Answer.Yes);
            }
        }

        var owner = _roster.DefaultAgent();
        return new(owner.IsKnown ? owner.Value : null, RouteTier.Default, owner.Source, owner.IsKnown);
    }

    private static readonly RouteTier[] Tiers =
    [
        RouteTier.Peer, RouteTier.ParentPeer, RouteTier.PeerWildcard, RouteTier.GuildAndRoles, RouteTier.Guild, RouteTier.Team,
        RouteTier.Account, RouteTier.Channel,
    ];

    // A binding to an agent that does not exist routes to nobody (the gateway refuses such a file, another rule says so).
    private string? ExistingAgent(string id)
    {
        var normal = AgentIds.Normalize(id);
        return _roster.Find(normal)?.Id ?? (normal == AgentIds.Main ? AgentIds.Main : null);
    }
}
