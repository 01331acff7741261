using OpenClaw.Config.Posture.Surfaces;

namespace OpenClaw.Config.Posture.Routing;

/// <summary>
/// Which conversations of a surface let nobody write. A file may have ten thousand bindings and as many rooms, so the rooms are found by
/// their names instead of looking through them for each binding.
/// </summary>
internal sealed class ClosedRooms(Surface surface)
{
    private const string Topic = ":topic:";

    private readonly Lazy<bool> _isDirectClosed = new(() => AllClosed(surface.Rooms.Where(static room => room.Kind == PeerKind.Direct)));
    private readonly Lazy<Groups> _groups = new(() => new([.. surface.Rooms.Where(static room => room.Kind != PeerKind.Direct)]));

    /// <summary>The surface.</summary>
    public Surface Surface => surface;

    /// <summary>Whether nobody can write what the binding is about.</summary>
    public bool IsClosed(RouteBinding binding) =>
        binding.Peer.Kind == PeerKind.Direct ? _isDirectClosed.Value : _groups.Value.IsClosed(binding.GuildId, binding.Peer.Id);

    // What goes by a name may be any of them; with nobody in any of them that is no matter.
    private static bool AllClosed(IEnumerable<Room> rooms) => rooms.All(static room => room.Admission.Senders == SenderClass.Nobody);

    private sealed class Groups(List<Room> rooms)
    {
        private readonly bool _isDoubtful = rooms.Exists(static room => !room.IsRouteKnown && room.Admission.Senders != SenderClass.Nobody);
        private readonly Named _all = new(rooms);
        private readonly ILookup<string?, Room> _byServer = rooms.ToLookup(static room => room.GuildId);
        private readonly Dictionary<string, Named> _servers = new(StringComparer.Ordinal);

        public bool IsClosed(string? server, string? id)
        {
            // What goes by a name may be any of them.
            if (_isDoubtful)
            {
                return false;
            }

            var among = server is null ? _all : In(server);
            return id is null ? AllClosed(among.Rooms) : among.IsClosed(id);
        }

        private Named In(string server)
        {
            if (!_servers.TryGetValue(server, out var rooms))
            {
                _servers.Add(server, rooms = new(_byServer.Contains(server) ? [.. _byServer[server]] : [.. _byServer[null].Where(room => !room.Except.Contains(server))]));
            }

            return rooms;
        }
    }

    private sealed class Named(List<Room> rooms)
    {
        private readonly ILookup<string?, Room> _byId = rooms.ToLookup(static room => room.Id);
        private HashSet<string>? _left;

        public List<Room> Rooms => rooms;

        // The rooms of that name, a topic's and its group's among them; or else those that stand for all without a name.
        public bool IsClosed(string id)
        {
            var group = id.IndexOf(Topic, StringComparison.Ordinal) is > 0 and var at ? id.Substring(0, at) : id;
            if (_byId.Contains(id) || _byId.Contains(group))
            {
                return AllClosed(_byId[id]) && AllClosed(_byId[group]);
            }

            // A room without a name that lets somebody in decides, unless it leaves that group out.
            return _byId[null].All(room => room.Admission.Senders == SenderClass.Nobody || LeavesOut(room, group));
        }

        // Nearly always one room stands for all the others: what it leaves out is looked up.
        private bool LeavesOut(Room room, string group) =>
            _byId[null].Skip(1).Any() ? room.Except.Contains(group) : (_left ??= new(room.Except, StringComparer.Ordinal)).Contains(group);
    }
}
