using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.Surfaces;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>All the ways into a gateway.</summary>
public sealed class ReachMap
{
    private readonly ConfigCursor _root;
    private readonly GatewayTools _tools;
    private readonly TelegramDefaultAccount _telegram;

    private ReachMap(ConfigCursor root)
    {
        _root = root;
        _tools = GatewayTools.Of(root);
        Roster = AgentRoster.Of(root);
        Router = new(Roster);
        Broadcasts = new(Roster);
        _telegram = TelegramDefaultAccount.Of(Roster);
        Surfaces = [.. SurfaceReader.Read(root)];
        WaysIn = UndecidedAccounts.Settle([.. from surface in Surfaces from room in surface.Rooms from way in Ways(surface, room) select way], Complete);
    }

    /// <summary>The agents.</summary>
    public AgentRoster Roster { get; }

    /// <summary>How messages find them.</summary>
    public Router Router { get; }

    /// <summary>The accounts of the channels.</summary>
    public IReadOnlyList<Surface> Surfaces { get; }

    /// <summary>The conversations that several agents answer.</summary>
    public Broadcasts Broadcasts { get; }

    /// <summary>The ways in. Rooms that bindings part further appear once for each way they lead.</summary>
    public IReadOnlyList<WayIn> WaysIn { get; }

    /// <summary>The ways into the gateway of a document.</summary>
    public static ReachMap Of(ConfigDocument document) => new(document.Cursor);

    private IEnumerable<WayIn> Ways(Surface surface, Room room)
    {
        if (room.AgentOverride.Node is not null || room.AgentOverride.IsUnknown)
        {
            var named = room.AgentOverride.Text is { } id ? Roster.Find(id) : null;
            yield return Complete(new(surface, room, new(named?.Id, RouteTier.Peer, room.AgentOverride, named is not null), named));
            yield break;
        }

        foreach (var query in RoomQueries.Of(surface, room, Router, Broadcasts))
        {
            var route = Router.Resolve(query);
            if (!room.IsRouteKnown || !Broadcasts.IsComplete || Router.HasProgramBinding(surface.Channel, query.Peer?.Id))
            {
                route = route with { IsKnown = false };
            }

            var group = room.Kind == PeerKind.Direct ? null : RoomQueries.GroupOf(query, Broadcasts);
            var part = query.Peer?.Id is { } id && room.Id is null && id != RoomQueries.Other ? Narrow(room, id, group is null ? "a binding" : "broadcast") : room;
            if (room.Kind != PeerKind.Direct && route is { IsKnown: true, AgentId: not null } && IsForDefaultAccount(surface, route) is not Answer.Yes and var isTaken)
            {
                var way = new WayIn(surface, part, route with { AgentId = null, IsKnown = isTaken == Answer.No }, null);
                yield return isTaken == Answer.No ? way with { IsDropped = true }
                    : group is null && _telegram.IsThatOrDefault(surface.AccountId) ? way with { Undecided = route }
                    : way;
                continue;
            }

            foreach (var taken in Taken(route, group))
            {
                yield return Complete(new(surface, part, taken, Agent(taken)));
            }
        }
    }

    // What no binding routes, Telegram takes at one account alone.
    private Answer IsForDefaultAccount(Surface surface, Route route) =>
        surface.Channel != "telegram" || route.Tier != RouteTier.Default || Roster.HasMaterializedOwner ? Answer.Yes : _telegram.Is(surface.AccountId);

    // Several agents answer only what has a route to one of the gateway's agents.
    private static IEnumerable<Route> Taken(Route route, BroadcastGroup? group) =>
        group is null || !route.IsKnown || route.AgentId is null ? [route]
        : !group.IsKnown || group.Agents.Count == 0 ? [route with { IsKnown = false }]
        : group.Agents.Select(agent => new Route(agent, RouteTier.Broadcast, group.Source));

    private RosterAgent? Agent(Route route) => route is { IsKnown: true, AgentId: { } id }
        ? Roster.Find(id) ?? new RosterAgent(id, _root["agents"]["entries"][id], Answer.No)
        : null;

    private static Room Narrow(Room room, string id, string by) => room with { Id = id, Place = $"{room.Place} (such as {id}, which {by} names)" };

    private WayIn Complete(WayIn way)
    {
        if (way.Agent is not { } agent)
        {
            return way;
        }

        var session = SessionOf(way);
        var sandboxed = SandboxPosture.Of(_root, agent).Holds(session);
        return way with
        {
            Session = session,
            IsSandboxed = sandboxed,
            Tools = ToolPolicies.Of(_tools, agent, new ToolContext(way.Room.ToolScopes, IsStranger: true, sandboxed)),
            Exec = ExecPosture.Of(_root, agent, sandboxed),
            Elevated = ElevatedAccess.Of(_root, agent, way.Surface.Channel),
            ElevatedExec = ExecPosture.Elevated(_root, agent),
            IsOwnRuntime = Runtimes.IsOwn(_root, agent),
        };
    }

    // Who writes to another than Telegram's default account has a session of his own, whatever session.dmScope says.
    private SessionKind SessionOf(WayIn way) =>
        Sessions.Of(_root, way.Room.Kind, way.Route) is not SessionKind.Main and var kind ? kind
        : way.Room.Kind != PeerKind.Direct ? SessionKind.Main
        : IsForDefaultAccount(way.Surface, way.Route) switch { Answer.Yes => SessionKind.Main, Answer.No => SessionKind.Separate, _ => SessionKind.Unknown };
}
