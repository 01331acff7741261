using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Sandbox;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>Agents with one workspace: each reads the other's memory and follows what the other writes into its instructions. The gateway refuses a shared agentDir, not this.</summary>
[NoFix("Which agent the folder belongs to is for the operator to say.")]
internal sealed class AgentsShareAWorkspace() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4070",
        "Agents share a workspace",
        "Agent '{0}' works in '{1}', as does '{2}': each reads the memory of the other and follows what the other writes into AGENTS.md or MEMORY.md",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        // What is worse about some of them is told by another rule.
        var told = new HashSet<string>(WeakerAgentSharesWorkspace.Pairs(context).SelectMany(static pair => new[] { pair.Weak.Id, pair.Strong.Id }), StringComparer.Ordinal);
        var owners = new Dictionary<string, RosterAgent>(StringComparer.Ordinal);
        foreach (var agent in context.Roster.Agents)
        {
            var workspace = agent.Entry["workspace"];
            if (told.Contains(agent.Id) || workspace.Text?.Trim() is not { Length: > 0 } text || text.Contains("$") || HostPaths.Comparable(text) is not { } folder)
            {
                continue;
            }

            if (owners.TryGetValue(folder, out var other))
            {
                context.Report(workspace, [agent.Id, text, other.Id], causes: [other.Entry["workspace"]]);
            }
            else
            {
                owners.Add(folder, agent);
            }
        }
    }
}
