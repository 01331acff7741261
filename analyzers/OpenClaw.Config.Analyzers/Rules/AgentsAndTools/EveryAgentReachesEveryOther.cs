using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Roster;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>
/// A list that is to restrict which agents reach each other, with an entry that fits all of them. The audit takes the list for a restriction because it is not empty.
/// </summary>
[NoFix("Which agents are to reach each other is for the operator to say.")]
internal sealed class EveryAgentReachesEveryOther() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4062",
        "A list of agents that holds them all",
        "'{0}' is '{1}', which is each of the {2} agents: whoever talks one of them into it has its words in the sessions of all others, {3} for instance",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var settings = context.Root["tools"]["agentToAgent"];
        var roster = context.Roster;
        if (settings["enabled"].Boolean == false || settings["enabled"].IsUnknown || roster.Agents.Count < 2)
        {
            return;
        }

        foreach (var entry in settings["allow"].Children())
        {
            if (entry.Text?.Trim() is { Length: > 0 } text && text.All(static c => c == '*'))
            {
                context.Report(entry, [entry.Path.ToString(), text, roster.Agents.Count.ToString(System.Globalization.CultureInfo.InvariantCulture), roster.Agents[1].Id], causes: [settings["enabled"]]);
            }
        }
    }
}
