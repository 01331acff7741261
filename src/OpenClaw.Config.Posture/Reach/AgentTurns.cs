using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Reach;

/// <summary>What agents may do when another agent turns to them. A company has hundreds of agents and as many ways in: each is found out once.</summary>
internal sealed class AgentTurns(ConfigCursor root)
{
    private readonly GatewayTools _tools = GatewayTools.Of(root);
    private readonly Dictionary<(string Agent, SessionKind Session), StrangerTurn> _turns = [];

    /// <summary>The turn of an agent in its main session, or in one of its own such as a subagent's.</summary>
    public StrangerTurn Of(RosterAgent agent, SessionKind session)
    {
        if (!_turns.TryGetValue((agent.Id, session), out var turn))
        {
            var isSandboxed = SandboxPosture.Of(root, agent).Holds(session);
            turn = new(agent, ToolPolicies.Of(_tools, agent, new ToolContext([], IsStranger: false, isSandboxed)), isSandboxed, ExecPosture.Of(root, agent, isSandboxed), Way: null);
            _turns.Add((agent.Id, session), turn);
        }

        return turn;
    }
}
