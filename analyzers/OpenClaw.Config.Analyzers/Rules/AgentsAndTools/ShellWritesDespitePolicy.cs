using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>Taking the tools for files away does not make an agent that has a shell read-only.</summary>
[NoFix("Whether the shell or the files are meant is for the operator to say.")]
internal sealed class ShellWritesDespitePolicy() : MirrorRule(Rule, "tools.exec.fs_tools_disabled_but_exec_enabled")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4018",
        "An agent that may not write files runs commands that can",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.WorthKnowing,
        auditCheck: "tools.exec.fs_tools_disabled_but_exec_enabled");
}
