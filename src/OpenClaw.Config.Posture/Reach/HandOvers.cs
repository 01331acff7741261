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
public static class HandOvers
{
    /// <summary>The shortest path to each agent that runs any command unasked on a host, for each way in that strangers certainly have and that ends at one that does not.</summary>
    public static IEnumerable<HandOver> Of(ReachMap map)
    {
        var edges = new AgentEdges(map.Roster.Root);
        return map.WaysIn
            .Where(static way => way is { IsOpenToStrangers: Answer.Yes, IsOwnRuntime: Answer.Yes, RunsUnaskedOnHost: Answer.No, Tools: not null })
            .SelectMany(way => From(way, map.Roster, edges));
    }

    private static IEnumerable<HandOver> From(WayIn way, AgentRoster roster, AgentEdges edges)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var reached = new HashSet<string>(StringComparer.Ordinal) { way.Agent!.Id };
        var open = new Queue<Turn>([new(way.Agent, way.Tools!, way.IsSandboxed, way.Exec!, [], [])]);
        while (open.Count > 0)
        {
            var turn = open.Dequeue();
            foreach (var next in roster.Agents.Where(next => next.Id != turn.Agent.Id))
            {
                if (!reached.Contains(next.Id) && Send(turn, next, roster.Root, edges) is { } sent)
                {
                    reached.Add(next.Id);
                    open.Enqueue(sent);
                    if (RunsAnything(sent, roster.Root) && found.Add(next.Id))
                    {
                        yield return new(way, sent.Path, "sessions_send", sent.Exec, sent.Settings);
                    }
                }
                else if (Spawn(turn, next, roster.Root, edges) is { } spawned && RunsAnything(spawned, roster.Root) && found.Add(next.Id))
                {
                    yield return new(way, spawned.Path, "sessions_spawn", spawned.Exec, spawned.Settings);
                }
            }
        }
    }

    private static Turn? Send(Turn turn, RosterAgent next, ConfigCursor root, AgentEdges edges) =>
        turn.Tools.For("sessions_send").IsAllowed.And(edges.MaySend(turn.Agent, next, turn.IsSandboxed)) == Answer.Yes
            ? Next(turn, next, root, SessionKind.Main, edges.SendSettings)
            : null;

    private static Turn? Spawn(Turn turn, RosterAgent next, ConfigCursor root, AgentEdges edges)
    {
        var isSandboxed = SandboxPosture.Of(root, next).Holds(SessionKind.Separate);
        var may = turn.Tools.For("sessions_spawn").IsAllowed
            .And(turn.Tools.For("exec").IsAllowed)
            .And(edges.MaySpawn(turn.Agent, next, turn.IsSandboxed, isSandboxed))
            .And(root["tools"]["subagents"]["tools"].IsAbsent ? Answer.Yes : Answer.Unknown);
        return may == Answer.Yes ? Next(turn, next, root, SessionKind.Separate, [edges.SpawnList(turn.Agent).Source]) : null;
    }

    private static Turn Next(Turn turn, RosterAgent next, ConfigCursor root, SessionKind session, IReadOnlyList<ConfigCursor> settings)
    {
        var isSandboxed = SandboxPosture.Of(root, next).Holds(session);
        var tools = ToolPolicies.Of(root, next, new ToolContext([], IsStranger: false, isSandboxed));
        return new(next, tools, isSandboxed, ExecPosture.Of(root, next, isSandboxed), [.. turn.Path, next], [.. turn.Settings, .. settings]);
    }

    private static bool RunsAnything(Turn turn, ConfigCursor root) =>
        turn.Exec.Host is ExecHost.Gateway or ExecHost.Node
        && turn.Tools.For("exec").IsAllowed.And(turn.Exec.RunsAnythingUnasked).And(Runtimes.IsOwn(root, turn.Agent)) == Answer.Yes;

    private sealed record Turn(
        RosterAgent Agent, EffectiveTools Tools, Answer IsSandboxed, ExecPosture Exec, IReadOnlyList<RosterAgent> Path, IReadOnlyList<ConfigCursor> Settings);
}
