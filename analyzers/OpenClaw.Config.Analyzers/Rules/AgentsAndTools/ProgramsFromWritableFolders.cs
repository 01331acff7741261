using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A trusted folder in which a program can be swapped.</summary>
[NoFix("Which folder was meant is for the operator to say.")]
internal sealed class ProgramsFromWritableFolders() : MirrorRule(Rule, "tools.exec.safe_bin_trusted_dirs_risky")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4016",
        "Programs that run unasked come from a folder that others write to",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant,
        auditCheck: "tools.exec.safe_bin_trusted_dirs_risky");
}
