using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A node that takes work from the gateway and runs it without a container, with the rights of its user. That is its default.</summary>
[NoFix("Whether the node has a container engine is for the operator to say.")]
internal sealed class WorkersWithoutIsolation() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4069",
        "Runs of others on a node, unconfined",
        "'{0}' is {1}: what the gateway's agents are talked into runs on this node with the rights of its user{2}",
        RuleCategory.AgentsAndTools,
        RuleLevel.WorthKnowing);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var runs = context.Root["nodeHost"]["workerRuns"];
        var isolation = runs["isolation"];
        if (runs["enabled"].Boolean == true && isolation.TextOr("none") is { IsKnown: true, Value: "none" })
        {
            context.Report(isolation, [isolation.Path.ToString(), isolation.IsAbsent ? "not set, which is 'none'" : "'none'", ", without a container around it"], isolation.IsAbsent ? Spot.Name : Spot.Value, causes: [runs["enabled"]]);
        }
    }
}
