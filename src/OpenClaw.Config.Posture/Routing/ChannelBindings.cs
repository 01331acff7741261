namespace OpenClaw.Config.Posture.Routing;

/// <summary>The bindings of one channel, in the order of the file and by the partner that they name: a company has thousands.</summary>
internal sealed class ChannelBindings
{
    private const string TopicMark = ":topic:";

    // No guild has an id like this.
    private const string NoGuild = "\u0001none";

    private readonly List<RouteBinding> _all = [];
    private readonly List<RouteBinding> _withPeer = [];
    private readonly List<RouteBinding> _withoutPeer = [];
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

        if (!HasPeer(binding))
        {
            _withoutPeer.Add(binding);
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

    /// <summary>The bindings that may match one of two partners. Among those of one tier the order is that of the file.</summary>
    public IEnumerable<RouteBinding> For(Peer? peer, Peer? parent) => Of(_byPeer, peer?.Id.Trim()).Concat(Of(_byPeer, parent?.Id.Trim())).Concat(_withoutPeer);

    /// <summary>The bindings that name a partner together with this guild, or with none.</summary>
    public IEnumerable<RouteBinding> WithPeerIn(string? guildId) => Of(_withPeerByGuild, guildId ?? NoGuild);

    /// <summary>The bindings that name a topic of a room.</summary>
    public IEnumerable<RouteBinding> ForTopicsOf(string room) => Of(_byRoomOfTopic, room);

    private static bool HasPeer(RouteBinding binding) => binding.Peer is { IsNone: false, IsWildcard: false };

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
