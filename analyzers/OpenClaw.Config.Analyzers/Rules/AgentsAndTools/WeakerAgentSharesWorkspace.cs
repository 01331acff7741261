using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>
/// Two agents have one workspace, and only one of them may run commands: the other writes the instructions, notes and scripts that the stronger reads as its own, so
/// what keeps it from commands is worth little.
/// </summary>
[NoFix("Whose folder it is is for the operator to say.")]
internal sealed class WeakerAgentSharesWorkspace() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4052",
        "An agent without a shell writes the files of one that has it",
        "Agents {0} and {1} share the workspace '{2}': {0} may not run commands, but writes the instructions and scripts of {1}, which may",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    private static readonly ToolContext Owner = new([], IsStranger: false, Answer.No);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (weak, strong, folder) in Pairs(context))
        {
            context.Report(weak.Entry["workspace"], [weak.Id, strong.Id, folder], causes: [strong.Entry["workspace"]]);
        }
    }

    /// <summary>The agents that it is about, each with one whose files it writes.</summary>
    internal static IReadOnlyList<(RosterAgent Weak, RosterAgent Strong, string Folder)> Pairs(RuleContext context) => context.Shared(_ => new Found([.. Pairs(context.Roster)])).Pairs;

    private static IEnumerable<(RosterAgent Weak, RosterAgent Strong, string Folder)> Pairs(AgentRoster roster)
    {
        var root = roster.Root;
        var alike = new AlikeTools(GatewayTools.Of(root), Owner);
        foreach (var group in roster.Agents.Where(static agent => FolderOf(agent) is not null).GroupBy(FolderOf).Where(static group => group.Count() > 1))
        {
            var agents = group.Select(agent => (Agent: agent, Tools: alike.Of(agent))).ToList();
            if (agents.Find(static each => Has(each.Tools, "exec") == Answer.Yes).Agent is not { } strong)
            {
                continue;
            }

            foreach (var (agent, tools) in agents)
            {
                if (Has(tools, "exec") == Answer.No && Has(tools, "write").Or(Has(tools, "edit")) == Answer.Yes && WritesInPlace(root, agent) == Answer.Yes)
                {
                    yield return (agent, strong, group.Key!);
                }
            }
        }
    }

    private static Answer Has(EffectiveTools tools, string tool) => tools.For(tool).IsAllowed;

    private static string? FolderOf(RosterAgent agent) => agent.Entry["workspace"].Text?.Trim().TrimEnd('/', '\\') is { Length: > 0 } folder && !folder.Contains("$") ? folder : null;

    // In a sandbox it writes a copy, unless the folder itself is lent to it.
    private static Answer WritesInPlace(ConfigCursor root, RosterAgent agent)
    {
        var sandbox = new Layers(agent.Entry["sandbox"], root["agents"]["defaults"]["sandbox"]);
        return sandbox.Text("mode", "off").Is("off").Or(sandbox.Text("workspaceAccess", "none").Is("rw"));
    }

    private sealed record Found(IReadOnlyList<(RosterAgent Weak, RosterAgent Strong, string Folder)> Pairs);
}
