using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>The name of a plugin that no longer exists, that is a command, or that has to be installed first.</summary>
internal sealed class PluginNameWithoutEffect() : ValidityRule(Rule, "L3", "L5", "L6")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6107",
        "Plugin name without effect",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);
}
