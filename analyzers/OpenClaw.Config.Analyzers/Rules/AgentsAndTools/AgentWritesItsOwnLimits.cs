using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ExecPolicy;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>
/// Commands of an agent are denied or wait for approval, and its file tools write anywhere: the gateway reads its configuration again when the file changes, so the agent can lift the limit
/// by writing two words into it.
/// </summary>
[NoFix("Whether the agent needs files outside its workspace is for the operator to say.")]
internal sealed class AgentWritesItsOwnLimits() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4081",
        "An agent can write its own limits",
        "'{0}' holds back the commands of {1}, and with {2} {1} may write any file of the gateway's user, openclaw.json and this setting among them",
        RuleCategory.AgentsAndTools,
        RuleLevel.WorthKnowing);

    private static readonly ToolContext Stranger = new([], IsStranger: true, Answer.No);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var alike = new AlikeTools(GatewayTools.Of(context.Root), Stranger);
        var limits = new Dictionary<ConfigCursor, List<(RosterAgent Agent, FileReach Files)>>();
        var inOrder = new List<ConfigCursor>();
        foreach (var agent in context.Roster.Agents)
        {
            if (Runtimes.IsOwn(context.Root, agent) != Answer.Yes || SandboxPosture.Of(context.Root, agent).Holds(SessionKind.Main) != Answer.No
                || LimitOf(context.Root, agent) is not { } limit || FileReach.IsConfined(context.Root, agent) != Answer.No
                || alike.Of(agent) is var tools && tools.For("exec").IsAllowed != Answer.Yes
                || FileReach.Of(context.Root, agent, tools, Answer.No) is var files && files.Writes != Answer.Yes)
            {
                continue;
            }

            if (!limits.TryGetValue(limit, out var held))
            {
                limits.Add(limit, held = []);
                inOrder.Add(limit);
            }

            held.Add((agent, files));
        }

        foreach (var limit in inOrder)
        {
            var held = limits[limit];
            var names = string.Join(", ", held.Select(static each => each.Agent.Id));
            context.Report(limit, [limit.Path.ToString(), (held.Count == 1 ? "agent " : "agents ") + names, string.Join(" and ", held[0].Files.With.Where(static tool => tool != "read"))]);
        }
    }

    // What an operator wrote, not what happens to be so: a limit that is meant.
    private static ConfigCursor? LimitOf(ConfigCursor root, RosterAgent agent)
    {
        var exec = ExecPosture.Of(root, agent, Answer.No);
        return exec.RunsAnythingUnasked == Answer.No && exec.Security.Source is { Node: not null } source ? source : null;
    }
}
