using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Routing;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>
/// Everything that a stranger's message can set off, for those who want to say that something cannot happen: what is not certain counts as possible, and where
/// the ways themselves are not certain, there is no answer at all.
/// </summary>
public sealed class StrangerReach
{
    private readonly ConfigCursor _root;
    private readonly ReachMap _map;

    private StrangerReach(ConfigDocument document, ReachMap map)
    {
        _root = document.Cursor;
        _map = map;
        OpenWays = [.. map.WaysIn.Where(static way => way.IsOpenToStrangers != Answer.No)];
        IsKnown = IsWritten(_root["channels"]) && IsWritten(_root["bindings"]) && _root["broadcast"].IsAbsent && map.Roster.IsComplete == Answer.Yes
            && OpenWays.All(static way => way is { Agent: not null, Tools: not null, Exec: not null, IsOwnRuntime: Answer.Yes });
        Turns = IsKnown ? [.. OpenWays.Select(Direct), .. HandedOn()] : [];
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

    private static StrangerTurn Direct(WayIn way) => new(way.Agent!, way.Tools!, way.IsSandboxed, way.Exec!, way);

    // An agent that talks to other sessions hands on what it is told: to sessions of its own, which may lie outside the sandbox, and to other agents.
    private List<StrangerTurn> HandedOn()
    {
        var reached = new Dictionary<string, RosterAgent>(StringComparer.Ordinal);
        var open = new Queue<(RosterAgent Agent, EffectiveTools Tools, Answer IsSandboxed)>(OpenWays.Select(static way => (way.Agent!, way.Tools!, way.IsSandboxed)));
        var turns = new List<StrangerTurn>();
        while (open.Count > 0)
        {
            var (agent, tools, isSandboxed) = open.Dequeue();
            var sends = tools.For("sessions_send").IsAllowed != Answer.No;
            var spawns = tools.For("sessions_spawn").IsAllowed != Answer.No;
            // Over ACP other programs are started, of which the configuration does not say enough.
            IsKnown &= !spawns || _root["acp"].IsAbsent;
            var others = (sends && MayReachOthers(isSandboxed)) || (spawns && MaySpawnOthers(agent));
            foreach (var next in _map.Roster.Agents.Where(next => others || ((sends || spawns) && next.Id == agent.Id)))
            {
                if (reached.ContainsKey(next.Id))
                {
                    continue;
                }

                reached.Add(next.Id, next);
                IsKnown &= Runtimes.IsOwn(_root, next) == Answer.Yes;
                foreach (var turn in TurnsOf(next))
                {
                    turns.Add(turn);
                    open.Enqueue((next, turn.Tools, turn.IsSandboxed));
                }
            }
        }

        return turns;
    }

    private IEnumerable<StrangerTurn> TurnsOf(RosterAgent agent)
    {
        var sandbox = SandboxPosture.Of(_root, agent);
        return
            from isSandboxed in new[] { sandbox.Holds(SessionKind.Main), sandbox.Holds(SessionKind.Separate) }.Distinct()
            let tools = ToolPolicies.Of(_root, agent, new ToolContext([], IsStranger: false, isSandboxed))
            select new StrangerTurn(agent, tools, isSandboxed, ExecPosture.Of(_root, agent, isSandboxed), Way: null);
    }

    private bool MayReachOthers(Answer isSandboxed)
    {
        var tools = _root["tools"];
        var isOff = tools["agentToAgent"]["enabled"].FlagOr(true).Is(false);
        var visibility = tools["sessions"]["visibility"].TextOr("all");
        var isNarrow = visibility.IsKnown ? Answers.Of(visibility.Value.Trim().ToLowerInvariant() is "self" or "tree" or "agent") : Answer.Unknown;
        var isClamped = isSandboxed.And(_root["agents"]["defaults"]["sandbox"]["sessionToolsVisibility"].TextOr("spawned").Is("spawned"));
        return isOff.Or(isNarrow).Or(isClamped) != Answer.Yes;
    }

    // Without a list an agent starts subagents of its own only.
    private bool MaySpawnOthers(RosterAgent agent) =>
        !agent.Entry["subagents"]["allowAgents"].IsAbsent || !_root["agents"]["defaults"]["subagents"]["allowAgents"].IsAbsent;
}
