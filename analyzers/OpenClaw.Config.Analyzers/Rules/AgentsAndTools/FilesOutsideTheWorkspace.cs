using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>An agent that may leave its workspace by the tools for files. The audit reads these settings for all agents together, and not those of one.</summary>
internal sealed class FilesOutsideTheWorkspace() : SwitchRule(
    Rule,
    "Keep it in its workspace",
    new("tools.exec.applyPatch.workspaceOnly", Risky: false, Patches),
    new("agents.entries.*.tools.exec.applyPatch.workspaceOnly", Risky: false, Patches),
    new("tools.fs.workspaceOnly", Risky: false, Files),
    new("agents.entries.*.tools.fs.workspaceOnly", Risky: false, Files))
{
    private const string Patches = "a patch that the agent applies may change any file of the host that the gateway may";
    private const string Files = "the agent reads and writes any file of the host that the gateway may, its configuration and its logins among them";

    private static readonly ToolContext Owner = new([], IsStranger: false, Answer.No);

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4063",
        "An agent's files are all files of the host",
        "'{0}' is {1}: {2}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    // Without the tool, or in a sandbox that has files of its own, the setting changes nothing.
    /// <inheritdoc />
    protected override bool Concerns(RuleContext context, ConfigCursor at)
    {
        string[] tools = at.Path.Segments.Contains("applyPatch") ? ["apply_patch"] : ["read", "write", "edit"];
        var roster = context.Roster;
        return roster.Agents.Where(agent => at.Path.Segments[0] == "tools" || ReferenceEquals(agent.Entry.Node, context.Root["agents"]["entries"][at.Path.Segments[2]].Node))
            .Any(agent => new Layers(agent.Entry["sandbox"], context.Root["agents"]["defaults"]["sandbox"]).Text("mode", "off").Is("all") == Answer.No
                && tools.Any(tool => ToolPolicies.Of(context.Root, agent, Owner).For(tool).IsAllowed == Answer.Yes));
    }
}
