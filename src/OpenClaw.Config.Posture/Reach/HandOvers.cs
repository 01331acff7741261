using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>
/// Follows what strangers say from agent to agent. A message that an agent sends is answered in the main session of the other, with all the tools that one has there; a
/// subagent has no more tools than the agent that started it, but may run commands more freely.
/// </summary>
public sealed class HandOvers
{
    private readonly ConfigCursor _root;
    private readonly AgentRoster _roster;
    private readonly AgentEdges _edges;
    private readonly AgentTurns _turns;

    private HandOvers(ReachMap map)
    {
        (_root, _roster, _edges, _turns) = (map.Roster.Root, map.Roster, new(map.Roster.Root), new(map.Roster.Root));
        All = _roster.Agents.Count < 2 ? [] : [.. map.WaysIn
            .Where(static way => way is { IsOpenToStrangers: Answer.Yes, IsOwnRuntime: Answer.Yes, RunsUnaskedOnHost: Answer.No, Tools: not null })
            .Select(From)
            .OfType<HandOver>()];
    }

    /// <summary>For each way in that strangers certainly have and that ends at an agent without free commands: the shortest path to one that runs any command unasked on a host.</summary>
    public IReadOnlyList<HandOver> All { get; }

    /// <summary>What strangers are handed on to in a gateway.</summary>
    public static HandOvers Of(ReachMap map) => new(map);

    private HandOver? From(WayIn way)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { way.Agent!.Id };
        var open = new Queue<Step>([new(StrangerTurn.Of(way), [], [])]);
        while (open.Count > 0)
        {
            var step = open.Dequeue();
            foreach (var next in _roster.Agents.Where(next => !reached.Contains(next.Id)))
            {
                if (MaySend(step.Turn, next))
                {
                    reached.Add(next.Id);
                    var sent = new Step(_turns.Of(next, SessionKind.Main), [.. step.Path, next], [.. step.Settings, .. _edges.SendSettings]);
                    open.Enqueue(sent);
                    if (RunsAnything(sent.Turn))
                    {
                        return new(way, sent.Path, "sessions_send", sent.Turn.Exec, sent.Settings);
                    }
                }
                else if (MaySpawn(step.Turn, next) && _turns.Of(next, SessionKind.Separate) is var spawned && RunsAnything(spawned))
                {
                    return new(way, [.. step.Path, next], "sessions_spawn", spawned.Exec, [.. step.Settings, _edges.SpawnList(step.Turn.Agent).Source]);
                }
            }
        }

        return null;
    }

    private bool MaySend(StrangerTurn turn, RosterAgent next) =>
        turn.Tools.For("sessions_send").IsAllowed == Answer.Yes && _edges.MaySend(turn.Agent, next, turn.IsSandboxed) == Answer.Yes;

    private bool MaySpawn(StrangerTurn turn, RosterAgent next) =>
        turn.Tools.For("sessions_spawn").IsAllowed.And(turn.Tools.For("exec").IsAllowed) == Answer.Yes
        && _edges.MaySpawn(turn.Agent, next, turn.IsSandboxed, SandboxPosture.Of(_root, next).Holds(SessionKind.Separate)) == Answer.Yes
        && _root["tools"]["subagents"]["tools"].IsAbsent;

    private bool RunsAnything(StrangerTurn turn) =>
        turn.Exec.Host is ExecHost.Gateway or ExecHost.Node
        && turn.Tools.For("exec").IsAllowed.And(turn.Exec.RunsAnythingUnasked).And(Runtimes.IsOwn(_root, turn.Agent)) == Answer.Yes;

    private sealed record Step(StrangerTurn Turn, IReadOnlyList<RosterAgent> Path, IReadOnlyList<ConfigCursor> Settings);
}
