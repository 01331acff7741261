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

    private readonly Dictionary<(string Tools, Answer IsSandboxed), AuditedTools> _known = [];
    private int _asked;

    /// <summary>The tools of an agent, whichever model it runs on.</summary>
    public AuditedTools Of(AuditedAgent agent)
    {
        if (++_asked <= MostWithoutComparing || Likeness.Of(agent.Tools) is not { } tools)
        {
            return AuditedTools.Of(agent);
        }

        var key = (tools, agent.IsAlwaysSandboxed);
        if (!_known.TryGetValue(key, out var known))
        {
            _known.Add(key, known = AuditedTools.Of(agent).Remembering());
        }

        return known;
    }
}
