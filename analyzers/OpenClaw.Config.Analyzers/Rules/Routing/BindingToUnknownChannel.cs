using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>A binding to a channel that the configuration does not set up, or switches off.</summary>
[NoFix("Whether the name is wrong or the channel is missing is for the operator to say.")]
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
                causes: [agent]);
        }
    }
}
