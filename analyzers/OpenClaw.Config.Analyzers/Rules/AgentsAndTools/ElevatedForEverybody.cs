using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>The list of those who may have commands run on the host holds everybody.</summary>
[NoFix("Who may leave the sandbox is for the operator to say.")]
internal sealed class ElevatedForEverybody() : MirrorRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4010",
        "Everybody on a channel may leave the sandbox",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant,
        auditCheck: "tools.elevated.allowFrom.<provider>.wildcard");

    /// <inheritdoc />
    protected override bool Mirrors(string checkId) =>
        checkId.StartsWith("tools.elevated.allowFrom.", StringComparison.Ordinal) && checkId.EndsWith(".wildcard", StringComparison.Ordinal);
}
