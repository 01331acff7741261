using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Routing;

namespace OpenClaw.Config.Analyzers.Rules.Routing;

/// <summary>A binding that an earlier one makes void: of bindings that are as specific, the first of the file wins, and nothing warns of the second.</summary>
[NoFix("Which of the two agents is meant is for the operator to say.")]
internal sealed class BindingShadowed() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC7051",
        "Binding that no message reaches",
        "'{0}' binds to agent '{1}', but '{2}' comes first and takes every message that it matches to agent '{3}'",
        RuleCategory.Routing,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (binding, by) in ShadowedBindings.Of(context.Shared(ReachMap.Of).Router))
        {
            context.Report(
                binding["agentId"],
                [binding.Path.ToString(), binding["agentId"].Text ?? string.Empty, by.Path.ToString(), by["agentId"].Text ?? string.Empty],
                causes: [by["agentId"]]);
        }
    }
}
