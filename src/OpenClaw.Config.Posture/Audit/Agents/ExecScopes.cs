using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Agents;

/// <summary>What the audit thinks may run, by scope.</summary>
/// <param name="Name">The id of an agent, or <c>global</c>.</param>
/// <param name="Security">What may run.</param>
internal sealed record ExecScope(string Name, Setting<string> Security);

/// <summary>
/// What the audit thinks may run. It takes what nobody wrote for a denial, although the gateway then runs everything; and a sole agent
/// stands in for the settings of all.
/// </summary>
internal static class ExecScopes
{
    public static (IReadOnlyList<ExecScope> Scopes, bool IsComplete) Of(ConfigCursor root, AuditedAgents agents)
    {
        var global = ExecLayer.Default("deny").Over(root["tools"]["exec"]);
        var scopes = new List<ExecScope>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        // Which name the settings of all go by decides if an agent of the same name replaces them.
        if (agents.IsComplete || agents.All.Count > 1)
        {
            Add(scopes, places, new(agents.Count == 1 ? agents.All[0].Id : "global", global.Security));
        }

        foreach (var agent in agents.All)
        {
            Add(scopes, places, new(agent.Key!, global.Over(agent.Exec).Security));
        }

        return (scopes, agents.IsComplete);
    }

    private static void Add(List<ExecScope> scopes, Dictionary<string, int> places, ExecScope scope)
    {
        if (!places.TryGetValue(scope.Name, out var same))
        {
            places.Add(scope.Name, scopes.Count);
            scopes.Add(scope);
        }
        else
        {
            scopes[same] = scope;
        }
    }
}
