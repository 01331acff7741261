using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Sandbox;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A sandbox that is on, with the protections taken away that OpenClaw gives its containers by default.</summary>
[NoFix("What needs the right that the container has too much is for the operator to find out.")]
internal sealed class SandboxLoosened() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4064",
        "The sandbox is less of one",
        "'{0}' is {1}: {2}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var shared = context.Root["agents"]["defaults"]["sandbox"];
        foreach (var sandbox in context.Root["agents"]["entries"].Children().Select(static agent => agent["sandbox"]).Prepend(shared))
        {
            var mode = new Layers(sandbox, shared).Text("mode", "off");
            if (mode.IsKnown && mode.Value != "off")
            {
                foreach (var loss in ContainerProtections.Missing(sandbox))
                {
                    context.Report(loss.At, [loss.At.Path.ToString(), loss.Value, loss.Effect]);
                }
            }
        }
    }
}
