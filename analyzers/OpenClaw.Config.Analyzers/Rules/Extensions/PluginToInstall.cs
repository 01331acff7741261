using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>The name of a plugin that OpenClaw does not bring: without it on the host, the entry does nothing.</summary>
internal sealed class PluginToInstall() : ValidityRule(Rule, "L1")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6108",
        "Plugin that does not come with OpenClaw",
        "{0}",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);
}
