using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>A binding to a channel that the configuration does not set up, or switches off.</summary>
internal sealed class BindingToUnknownChannel() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7053",
        "Binding to a channel that is not set up",
        "'{0}' is '{1}', but {2}: the binding to agent '{3}' matches no message",
        RuleCategory.Routing,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (channel, isSwitchedOff, existing) in ChannelReferences.Dangling(context.Document))
        {
            var name = channel.Text!.Trim();
            var agent = BindingAround.Agent(context.Root, channel);
            context.Report(
                channel,
                [
                    channel.Path.ToString(), name,
                    isSwitchedOff ? $"channels.{name.ToLowerInvariant()} is switched off" : existing.Count == 0 ? "channels has nothing" : "channels has only " + string.Join(", ", existing.Select(static each => $"'{each}'")),
                    agent.Text ?? "?",
                ],
                causes: [agent],
                fix: isSwitchedOff ? null : Rename(channel, existing));
        }
    }

    private static ReplaceByText? Rename(ConfigCursor channel, IReadOnlyList<string> existing) =>
        channel.Origin is { } origin && (channel.Node!.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin) && SchemaCheck.IsUnknownChannel(channel.Text!.Trim().ToLowerInvariant(), SchemaFacts.For())
            && NearestName.Find(channel.Text!.Trim(), existing) is { } near
            ? new ReplaceByText($"Use \"{near}\"", origin.Value, near)
            : null;
}
