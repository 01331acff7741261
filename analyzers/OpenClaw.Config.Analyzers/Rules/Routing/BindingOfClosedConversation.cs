using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>A binding of a conversation whose messages the channel drops.</summary>
[NoFix("Whether to let the conversation in or to drop the binding is for the operator to say.")]
internal sealed class BindingOfClosedConversation() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7055",
        "Binding of a conversation that lets nobody in",
        "'{0}' is '{1}', but {2} takes no messages there from anybody: agent '{3}' gets none",
        RuleCategory.Routing,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (place, binding) in ClosedConversations.Of(context.Document, context.Shared(ReachMap.Of)))
        {
            context.Report(
                place,
                [place.Path.ToString(), place.Text ?? "?", $"channels.{binding.Entry["match"]["channel"].Text!.Trim().ToLowerInvariant()}", binding.Agent],
                causes: [binding.Entry["agentId"]]);
        }
    }
}
