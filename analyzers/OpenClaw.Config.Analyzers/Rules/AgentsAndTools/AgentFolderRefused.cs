using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>Two agents with one folder for their state, or an avatar outside of the workspace.</summary>
[NoFix("Which folder an agent should have is for the operator to say.")]
internal sealed class AgentFolderRefused() : ValidityRule(Rule, "A14", "A15")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4101",
        "Agents that share a folder, or reach out of theirs",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.WillNotStart);
}
