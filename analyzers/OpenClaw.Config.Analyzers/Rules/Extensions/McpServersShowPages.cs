using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>Servers may put interactive pages into the conversation.</summary>
internal sealed class McpServersShowPages() : MirrorRule(Rule, "mcp.apps.enabled")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6015",
        "MCP servers show pages of their own",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.WorthKnowing,
        auditCheck: "mcp.apps.enabled");

    /// <inheritdoc />
    protected override ConfigFix? FixOf(AuditFinding finding) => Replace(finding, "Switch it off", "false");
}
