using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Sandbox;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>
/// Everything that a stranger's message can set off, for those who want to say that something cannot happen: what is not certain counts as possible, and where
/// the ways themselves are not certain, there is no answer at all.
/// </summary>
public sealed class StrangerReach
{
    private readonly ConfigCursor _root;
    private readonly ReachMap _map;
    private readonly AgentEdges _edges;
    private readonly AgentTurns _turns;

    private StrangerReach(ConfigDocument document, ReachMap map)
    {
        (_root, _map, _edges, _turns) = (document.Cursor, map, new(document.Cursor), new(document.Cursor));
        OpenWays = [.. map.WaysIn.Where(static way => way.IsOpenToStrangers != Answer.No)];
        IsKnown = IsWritten(_root["channels"]) && IsWritten(_root["bindings"]) && map.Broadcasts.IsComplete && map.Roster.IsComplete == Answer.Yes
            && OpenWays.All(static way => way is { Agent: not null, Tools: not null, Exec: not null, IsOwnRuntime: Answer.Yes });
        Turns = IsKnown ? [.. OpenWays.Select(StrangerTurn.Of), .. HandedOn()] : [];
    }

    /// <summary>Whether <see cref="Turns"/> is certainly all there can be.</summary>
    public bool IsKnown { get; private set; }

    /// <summary>The ways in that are, or may be, open to strangers.</summary>
    public IReadOnlyList<WayIn> OpenWays { get; }

    /// <summary>The turns they can set off.</summary>
    public IReadOnlyList<StrangerTurn> Turns { get; }

    /// <summary>What strangers can set off in a document.</summary>
    public static StrangerReach Of(ConfigDocument document, ReachMap map) => new(document, map);

    private static bool IsWritten(ConfigCursor section) => section.IsAbsent || (section.IsPresent && section.Node is { IsComplete: true });

    // An agent that talks to other sessions hands on what it is told: to sessions of its own, which may lie outside the sandbox, and to other agents.
    private List<StrangerTurn> HandedOn()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<StrangerTurn>(OpenWays.Select(StrangerTurn.Of));
        var turns = new List<StrangerTurn>();
        foreach (var agent in Shared())
        {
            Reach(agent);
        }

        while (open.Count > 0)
        {
            var turn = open.Dequeue();
            var sends = turn.HasAny("sessions_send") != Answer.No;
            var spawns = turn.HasAny("sessions_spawn") != Answer.No;
            // Over ACP other programs are started, of which the configuration does not say enough.
            IsKnown &= !spawns || _root["acp"].IsAbsent;
            foreach (var next in _map.Roster.Agents.Where(next => !reached.Contains(next.Id)
                && (next.Id == turn.Agent.Id ? sends || spawns : (sends && MaySend(turn, next)) || (spawns && MaySpawn(turn, next)))))
            {
                Reach(next);
            }
        }

        return turns;

        void Reach(RosterAgent agent)
        {
            if (reached.Add(agent.Id))
            {
                IsKnown &= Runtimes.IsOwn(_root, agent) == Answer.Yes;
                foreach (var turn in new[] { _turns.Of(agent, SessionKind.Main), _turns.Of(agent, SessionKind.Separate) }.GroupBy(static turn => turn.IsSandboxed).Select(static same => same.First()))
                {
                    turns.Add(turn);
                    open.Enqueue(turn);
                }
            }
        }
    }

    /// <summary>
    /// The agents of broadcasts that the ways in do not show: somebody who writes directly may be whom one names, and of a Discord channel nobody says in which server it lies.
    /// </summary>
    private IEnumerable<RosterAgent> Shared()
    {
        foreach (var ways in OpenWays.GroupBy(static way => way.Surface.Channel))
        {
            var isDirect = ways.Any(static way => way.Room.Kind == PeerKind.Direct);
            var isServer = ways.Key == "discord" && ways.Any(static way => way.Room.Kind != PeerKind.Direct);
            foreach (var peer in _map.Broadcasts.NamedPeers(ways.Key).Where(peer => isServer || (isDirect && PeerForms.MayBe(ways.Key, PeerKind.Direct, peer))))
            {
                var group = _map.Broadcasts.For(ways.Key, peer);
                IsKnown &= group is not { IsKnown: false };
                foreach (var agent in (group?.Agents ?? []).Select(_map.Roster.Find).OfType<RosterAgent>())
                {
                    yield return agent;
                }
            }
        }
    }

    private bool MaySend(StrangerTurn turn, RosterAgent next) => _edges.MaySend(turn.Agent, next, turn.IsSandboxed) != Answer.No;

    private bool MaySpawn(StrangerTurn turn, RosterAgent next) =>
        _edges.MaySpawn(turn.Agent, next, turn.IsSandboxed, SandboxPosture.Of(_root, next).Holds(SessionKind.Separate)) != Answer.No;
}
