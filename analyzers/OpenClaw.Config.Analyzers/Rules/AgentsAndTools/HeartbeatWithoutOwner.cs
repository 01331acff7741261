using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>Several agents of which none gets a heartbeat, although heartbeats are on by default.</summary>
[NoFix("Which agent should have the heartbeat is for the operator to say.")]
internal sealed class HeartbeatWithoutOwner() : ValidityRule(Rule, "A18")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4107",
        "Several agents and no heartbeat",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);
}
