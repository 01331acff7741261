using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>The place where commands are to run does not exist.</summary>
[NoFix("Whether to switch the sandbox on or to run commands elsewhere is for the operator to say.")]
internal sealed class CommandsRunNowhere() : MirrorRule(Rule, "tools.exec.host_sandbox_no_sandbox_defaults", "tools.exec.host_sandbox_no_sandbox_agents")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4014",
        "Commands are to run in a sandbox that is off",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant,
        auditCheck: "tools.exec.host_sandbox_no_sandbox_defaults");
}
