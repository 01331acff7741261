using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>A channel that OpenClaw does not know, and a plugin of that name, which has to be installed.</summary>
[NoFix("Installing a plugin is no change of the configuration.")]
internal sealed class ChannelWithoutPlugin() : ValidityRule(Rule, "C2")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3102",
        "Channel that waits for its plugin",
        "{0}",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.NotAsMeant);
}
