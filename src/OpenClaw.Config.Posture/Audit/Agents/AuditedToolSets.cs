using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Agents;

/// <summary>
/// The tools of the agents of one document. A company's thousands of agents have a few dozen settings among them: what is the same is found
/// out once, which the audit can afford as it never names the places that decide. Used by one thread.
/// </summary>
internal sealed class AuditedToolSets
{
    // A household's agents are told faster than compared.
    private const int MostWithoutComparing = 16;

    // By whether the agent is sandboxed.
    private readonly Dictionary<ConfigNode, AuditedTools>?[] _known = new Dictionary<ConfigNode, AuditedTools>?[3];
    private int _asked;

    /// <summary>The tools of an agent, whichever model it runs on.</summary>
    public AuditedTools Of(AuditedAgent agent)
    {
        if (++_asked <= MostWithoutComparing || Likeness.Of(agent.Tools) is not { } tools)
        {
            return AuditedTools.Of(agent);
        }

        var alike = _known[(int)agent.IsAlwaysSandboxed] ??= new(Likeness.Instance);
        if (!alike.TryGetValue(tools, out var known))
        {
            alike.Add(tools, known = AuditedTools.Of(agent).Remembering());
        }

        return known;
    }
}
