using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>Who may give commands or leave the sandbox is listed channel by channel. A name that no channel has, and one nearly has, is a mistake that nothing tells.</summary>
[NoFix("A key may stand in a call of its own or in a map; which channel is meant, the message says.")]
internal sealed class RightsForNoChannel() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4071",
        "Rights for senders of a channel that does not exist",
        "'{0}' is for a channel '{1}' that does not exist ('{2}' does): the senders below it get nothing",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    private static readonly string[] Places = ["tools.elevated.allowFrom.*", "agents.entries.*.tools.elevated.allowFrom.*", "commands.allowFrom.*"];

    // Ways in that are no channels.
    private static readonly string[] Others = ["webchat", "web", "cli", "tui", "api", "cron", "node"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var at in Places.SelectMany(place => PathPattern.Select(context.Root, place)))
        {
            var name = at.Path.Segment;
            if (at.IsPresent && name != "*" && !Others.Contains(name) && context.Root["channels"][name].IsAbsent && SchemaCheck.IsUnknownChannel(name, SchemaFacts.For()) && PluginMentions.Of(context.Document.Root, name) == Presence.Absent
                && SchemaFacts.For().Root.Find("channels") is { } channels && NearestName.Find(name, channels.Node.Properties.Select(static channel => channel.Name), mostEdits: 2) is { } near && near != name)
            {
                context.Report(at, [at.Path.ToString(), name, near], Spot.Name);
            }
        }
    }
}
