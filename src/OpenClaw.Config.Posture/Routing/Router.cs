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
    private readonly Dictionary<string, ChannelBindings> _channels = new(StringComparer.Ordinal);
    private readonly List<RouteBinding> _all = [];
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
            if (entry["type"].Text == "acp" && entry["match"]["channel"].Text?.Trim().ToLowerInvariant() is { } channel)
            {
                OpenBindings(channel).AddProgram(entry["match"]["peer"]["id"].Text?.Trim());
            }

            if (!entry.IsCertain())
            {
                _isComplete = false;
            }
            else if (BindingReader.Read(entry) is { } binding)
            {
                _all.Add(binding);
                OpenBindings(binding.Channel).Add(binding);
            }
        }
    }

    /// <summary>The bindings that are certain, in the order of the file.</summary>
    internal IReadOnlyList<RouteBinding> All => _all;

    /// <summary>The partners that bindings of this channel name: the places where a route may differ from the rest.</summary>
    public IEnumerable<Peer> NamedPeers(string channel) => Bindings(channel).WithPeer.Select(PeerOf);

    /// <summary>The partners that bindings of this channel name together with this guild, or with none.</summary>
    public IEnumerable<Peer> NamedPeers(string channel, string? guildId) =>
        Bindings(channel).WithPeerIn(guildId).Select(PeerOf);

    /// <summary>The topics of a room that bindings of this channel name.</summary>
    public IEnumerable<Peer> NamedTopics(string channel, string room) => Bindings(channel).ForTopicsOf(room).Select(PeerOf);

    /// <summary>The topics of a room that bindings of this channel name together with this guild, or with none.</summary>
    public IEnumerable<Peer> NamedTopics(string channel, string room, string? guildId) =>
        Bindings(channel).ForTopicsOf(room).Where(binding => binding.GuildId == guildId).Select(PeerOf);

    /// <summary>The guilds and roles that bindings of this channel name.</summary>
    public IEnumerable<(string GuildId, IReadOnlyList<string> Roles)> NamedGuilds(string channel) => Bindings(channel).All
        .Where(static binding => binding.GuildId is not null)
        .Select(static binding => (binding.GuildId!, binding.Roles ?? []));

    /// <summary>The teams that bindings of this channel name, each once.</summary>
    public IReadOnlyList<string> NamedTeams(string channel) => Bindings(channel).Teams;

    /// <summary>Whether a binding hands this partner to another program.</summary>
    public bool HasProgramBinding(string channel, string? peerId) => Bindings(channel).IsForProgram(peerId);

    /// <summary>The accounts that bindings of this channel name.</summary>
    public IEnumerable<string> NamedAccounts(string channel) => Bindings(channel).All
        .Where(static binding => binding.AccountPattern is not ("" or "*"))
        .Select(static binding => binding.Account);

    /// <summary>Where a message goes.</summary>
    public Route Resolve(RouteQuery query)
    {
        if (!_isComplete)
        {
            return new(null, RouteTier.Default, _place, IsKnown: false);
        }

        var channel = query.Channel.Trim().ToLowerInvariant();
        var account = AccountIds.Normalize(query.AccountId);
        var bindings = Bindings(channel);
        foreach (var tier in bindings.All.Count == 0 ? [] : Tiers)
        {
            var candidates = bindings.For(tier, query, account);
            for (var i = 0; i < candidates.Count; i++)
            {
                var binding = candidates[i];
                if (binding.IsFor(account) && RouteMatcher.Matches(binding, tier, query))
                {
                    var agent = ExistingAgent(binding.Agent);
                    return new(agent, tier, binding.Source, agent is not null || _roster.IsComplete == Answer.Yes);
                }
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

    private static readonly ChannelBindings None = new();

    private ChannelBindings Bindings(string channel) => _channels.TryGetValue(channel, out var bindings) ? bindings : None;

    private ChannelBindings OpenBindings(string channel)
    {
        if (!_channels.TryGetValue(channel, out var bindings))
        {
            _channels.Add(channel, bindings = new());
        }

        return bindings;
    }

    private static Peer PeerOf(RouteBinding binding) => new(binding.Peer.Kind!.Value, binding.Peer.Id!);

    // A binding to an agent that does not exist routes to nobody (the gateway refuses such a file, another rule says so).
    private string? ExistingAgent(string id)
    {
        var normal = AgentIds.Normalize(id);
        return _roster.Find(normal)?.Id ?? (normal == AgentIds.Main ? AgentIds.Main : null);
    }
}
