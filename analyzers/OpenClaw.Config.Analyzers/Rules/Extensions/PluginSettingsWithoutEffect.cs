using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>Settings of a plugin that is switched off, or that nothing switches on.</summary>
[NoFix("Whether the plugin is to be active or its settings are to go is for the operator to say.")]
internal sealed class PluginSettingsWithoutEffect() : ValidityRule(Rule, "L7")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6109",
        "Settings of a plugin that is not active",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);
}
