using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Posture.ToolPolicy;

/// <summary>
/// The tools of the agents of one gateway in one kind of turn, for whoever asks only whether a tool is there: agents with the same settings get
/// the same answer, and the places that it names may be those of another. Used by one thread.
/// </summary>
public sealed class AlikeTools(GatewayTools gateway, ToolContext context)
{
    // A household's agents are told faster than compared.
    private const int MostWithoutComparing = 16;

    private readonly Dictionary<ConfigNode, EffectiveTools> _known = new(Likeness.Instance);
    private int _asked;

    /// <summary>The tools of an agent.</summary>
    public EffectiveTools Of(RosterAgent agent)
    {
        if (++_asked <= MostWithoutComparing || Likeness.Of(agent.Entry["tools"]) is not { } settings)
        {
            return ToolPolicies.Of(gateway, agent, context);
        }

        if (!_known.TryGetValue(settings, out var known))
        {
            _known.Add(settings, known = ToolPolicies.Of(gateway, agent, context));
        }

        return known;
    }
}
