using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>A binding of a kind of conversation, or an id, that its channel does not have.</summary>
[NoFix("Which conversation was meant is for the operator to say.")]
internal sealed class BindingThatCannotMatch() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7056",
        "Binding that no message can match",
        "'{0}' is '{1}', but {2}: the binding to agent '{3}' matches no message",
        RuleCategory.Routing,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (place, problem) in PeerForms.Impossible(context.Document))
        {
            var agent = BindingAround.Agent(context.Root, place);
            context.Report(place, [place.Path.ToString(), place.Text ?? "?", problem, agent.Text ?? "?"], causes: [agent]);
        }
    }
}
