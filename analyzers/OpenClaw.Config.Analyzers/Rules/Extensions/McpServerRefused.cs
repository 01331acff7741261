using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>An MCP server with keys of other programs, without its command, or with a login that does not fit it.</summary>
[NoFix("Only the operator knows what was meant.")]
internal sealed class McpServerRefused() : ValidityRule(Rule, "X1", "X2", "X3", "X4", "X5", "X6")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6105",
        "MCP server that the gateway refuses",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.WillNotStart);
}
