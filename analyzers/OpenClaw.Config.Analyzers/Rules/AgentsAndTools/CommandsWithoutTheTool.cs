using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Roster;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary><c>tools.exec</c> says how commands run, and no agent that it is for has the tool: the profile or a denial hides it.</summary>
[NoFix("Whether the tool or the settings are meant is for the operator to say.")]
internal sealed class CommandsWithoutTheTool() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4065",
        "Commands are set up for an agent that cannot run any",
        "'{0}' says how commands run, but {1} not have the tool exec, which '{2}' leaves out: the settings have no effect",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    private static readonly ToolContext Owner = new([], IsStranger: false, Answer.No);

    // Settings that only tighten are worth having for the day on which the tool comes back.
    private static readonly string[] Opening = ["safeBins", "safeBinProfiles", "safeBinTrustedDirs", "node", "host", "pathPrepend", "backgroundMs", "timeoutSec", "timeoutSeconds"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var roster = context.Roster;
        if (roster.IsComplete != Answer.Yes || roster.Agents.Count == 0)
        {
            return;
        }

        var gateway = GatewayTools.Of(context.Root);
        var alike = new AlikeTools(gateway, Owner);
        Report(context, context.Root["tools"]["exec"], gateway, alike, roster.Agents);
        foreach (var agent in roster.Agents)
        {
            Report(context, agent.Entry["tools"]["exec"], gateway, alike, [agent]);
        }
    }

    private static void Report(RuleContext context, ConfigCursor exec, GatewayTools gateway, AlikeTools alike, IReadOnlyList<RosterAgent> concerned)
    {
        if (SetUp(exec) is { } at && HiddenBy(gateway, concerned[0]) is { } by && concerned.Skip(1).All(agent => alike.Of(agent).For("exec").IsAllowed == Answer.No))
        {
            context.Report(at, [exec.Path.ToString(), concerned.Count == 1 ? $"agent '{concerned[0].Id}' does" : "its agents do", by.Path.ToString()], causes: [by]);
        }
    }

    private static ConfigCursor? SetUp(ConfigCursor exec) =>
        exec.IsAbsent ? null
        : exec["mode"].Text is { } mode && mode != "deny" ? exec["mode"]
        : exec["security"].Text is "full" or "allowlist" ? exec["security"]
        : exec["security"].IsAbsent && exec["mode"].IsAbsent && Opening.Select(key => exec[key]).FirstOrDefault(static place => place.IsPresent) is { Node: not null } other ? other
        : null;

    private static ConfigCursor? HiddenBy(GatewayTools gateway, RosterAgent agent)
    {
        var verdict = ToolPolicies.Of(gateway, agent, Owner).For("exec");
        return verdict.IsAllowed == Answer.No ? verdict.Decisive?.Source : null;
    }
}
