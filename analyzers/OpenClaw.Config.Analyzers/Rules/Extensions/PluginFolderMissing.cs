using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>A folder that plugins are to be loaded from and that does not exist: the gateway then checks no channel.</summary>
[NoFix("Only the operator knows where the folder is.")]
internal sealed class PluginFolderMissing() : ValidityRule(Rule, "C3")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6110",
        "Plugin folder that is not there",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);
}
