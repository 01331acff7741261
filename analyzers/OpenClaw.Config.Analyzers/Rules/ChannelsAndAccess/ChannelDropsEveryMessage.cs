using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Validity;

namespace OpenClaw.Config.Analyzers.Rules.ChannelsAndAccess;

/// <summary>A channel open to all without the entry that means all, or for listed senders without a list.</summary>
[NoFix("Whether the policy or the list is wrong is for the operator to say.")]
internal sealed class ChannelDropsEveryMessage() : ValidityRule(Rule, "C4")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC3101",
        "Channel that drops every direct message",
        "{0}",
        RuleCategory.ChannelsAndAccess,
        RuleLevel.NotAsMeant);

    // The list of this one has another name, which the validator does not know without the plugin.
    /// <inheritdoc />
    protected override bool Concerns(ValidityViolation violation) => violation.At.Path.Segments is not ["channels", "synology-chat", ..];
}
