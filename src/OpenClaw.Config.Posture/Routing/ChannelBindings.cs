namespace OpenClaw.Config.Posture.Routing;

/// <summary>The bindings of one channel, in the order of the file and by the partner that they name: a company has thousands.</summary>
internal sealed class ChannelBindings
{
    private const string TopicMark = ":topic:";

    // No guild has an id like this.
    private const string NoGuild = "\u0001none";

    private readonly List<RouteBinding> _all = [];
    private readonly List<RouteBinding> _withPeer = [];
    private readonly List<RouteBinding> _forAnyPeer = [];
    private readonly List<RouteBinding> _forTeams = [];
    private readonly Dictionary<string, List<RouteBinding>> _byGuild = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RouteBinding>> _byAccount = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RouteBinding>> _withPeerByGuild = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RouteBinding>> _byPeer = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RouteBinding>> _byRoomOfTopic = new(StringComparer.Ordinal);
    private readonly List<string> _teams = [];
    private readonly HashSet<string> _programPeers = new(StringComparer.Ordinal);
    private bool _isForPrograms;

    /// <summary>All of them.</summary>
    public IReadOnlyList<RouteBinding> All => _all;

    /// <summary>Those that name a partner.</summary>
    public IReadOnlyList<RouteBinding> WithPeer => _withPeer;

    /// <summary>The teams that they name, each once.</summary>
    public IReadOnlyList<string> Teams => _teams;

    /// <summary>Takes a binding in.</summary>
    public void Add(RouteBinding binding)
    {
        _all.Add(binding);
        if (binding.TeamId is { } team && !_teams.Contains(team))
        {
            _teams.Add(team);
        }

        if (binding.Peer is not { IsNone: false, IsWildcard: false })
        {
            AddWithoutPeer(binding);
            return;
        }

        _withPeer.Add(binding);
        Add(_withPeerByGuild, binding.GuildId ?? NoGuild, binding);
        var id = binding.Peer.Id!;
        Add(_byPeer, id, binding);
        for (var at = id.IndexOf(TopicMark, StringComparison.Ordinal); at >= 0; at = id.IndexOf(TopicMark, at + 1, StringComparison.Ordinal))
        {
            Add(_byRoomOfTopic, id.Substring(0, at), binding);
        }
    }

    /// <summary>Takes in that a partner, or all of them, belong to another program.</summary>
    public void AddProgram(string? peerId)
    {
        if (peerId is null or "*")
        {
            _isForPrograms = true;
        }
        else
        {
            _programPeers.Add(peerId);
        }
    }

    /// <summary>Whether a partner belongs to another program.</summary>
    public bool IsForProgram(string? peerId) => _isForPrograms || (peerId is not null && _programPeers.Contains(peerId));

    /// <summary>
    /// The bindings of one tier that may match a message, in the order of the file: nothing is looked through that names another partner, server or account.
    /// </summary>
    /// <param name="tier">The tier.</param>
    /// <param name="query">The message.</param>
    /// <param name="account">The account it arrives at, in its normal form.</param>
    public IReadOnlyList<RouteBinding> For(RouteTier tier, RouteQuery query, string account) => tier switch
    {
        RouteTier.Peer => Of(_byPeer, query.Peer?.Id.Trim()),
        RouteTier.ParentPeer => Of(_byPeer, query.ParentPeer?.Id.Trim()),
        RouteTier.PeerWildcard => _forAnyPeer,
        RouteTier.GuildAndRoles or RouteTier.Guild => Of(_byGuild, query.GuildId?.Trim()),
        RouteTier.Team => _forTeams,
        RouteTier.Account => Of(_byAccount, account),
        _ => Of(_byAccount, "*"),
    };

    /// <summary>The bindings that name a partner together with this guild, or with none.</summary>
    public IEnumerable<RouteBinding> WithPeerIn(string? guildId) => Of(_withPeerByGuild, guildId ?? NoGuild);

    /// <summary>The bindings that name a topic of a room.</summary>
    public IEnumerable<RouteBinding> ForTopicsOf(string room) => Of(_byRoomOfTopic, room);

    private void AddWithoutPeer(RouteBinding binding)
    {
        if (binding.Peer.IsWildcard)
        {
            _forAnyPeer.Add(binding);
        }
        else if (binding.GuildId is { } guild)
        {
            Add(_byGuild, guild, binding);
        }
        else if (binding.TeamId is not null)
        {
            _forTeams.Add(binding);
        }
        else
        {
            Add(_byAccount, binding.Account, binding);
        }
    }

    private static IReadOnlyList<RouteBinding> Of(Dictionary<string, List<RouteBinding>> bindings, string? id) =>
        id is not null && bindings.TryGetValue(id, out var found) ? found : [];

    private static void Add(Dictionary<string, List<RouteBinding>> bindings, string id, RouteBinding binding)
    {
        if (!bindings.TryGetValue(id, out var found))
        {
            bindings.Add(id, found = []);
        }

        found.Add(binding);
    }
}
