using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>A binding that says again what an earlier one says: one of the two was probably meant for something else.</summary>
[NoFix("Whether the binding is too many or was meant for another conversation is for the operator to say.")]
internal sealed class BindingRepeated() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7059",
        "Binding that says what another says",
        "'{0}' binds the same conversations to agent '{1}' as '{2}' does, which comes first: it changes nothing",
        RuleCategory.Routing,
        RuleLevel.WorthKnowing);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (binding, earlier) in ShadowedBindings.Repeated(context.Shared(ReachMap.Of).Router))
        {
            context.Report(binding["agentId"], [binding.Path.ToString(), binding["agentId"].Text ?? string.Empty, earlier.Path.ToString()], causes: [earlier["agentId"]]);
        }
    }
}
