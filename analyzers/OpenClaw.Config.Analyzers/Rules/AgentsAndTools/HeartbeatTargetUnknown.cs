using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A heartbeat whose target is no channel and none of the words that stand for one.</summary>
internal sealed class HeartbeatTargetUnknown() : ValidityRule(Rule, "A21")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4106",
        "Heartbeat to a channel that does not exist",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.WillNotStart);
}
