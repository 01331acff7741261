using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>A channel whose server stands at home needs this switch. With it, whatever the server names is fetched from the private network as well.</summary>
internal sealed class ChannelInThePrivateNetwork() : SwitchRule(
    Rule,
    "Keep to public servers",
    new RiskySwitch("channels.*.network.dangerouslyAllowPrivateNetwork", Risky: true, Fetched),
    new RiskySwitch("channels.*.accounts.*.network.dangerouslyAllowPrivateNetwork", Risky: true, Fetched))
{
    private const string Fetched = "media and addresses that its server hands on are fetched from the private network, too, so the server and whoever runs it reach what listens there";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2061",
        "A channel's server may be in the private network",
        "'{0}' is {1}: {2}",
        RuleCategory.GatewayExposure,
        RuleLevel.WorthKnowing);

    // Telegram's servers are never there: that is told by a warning of its own.
    /// <inheritdoc />
    protected override bool Concerns(RuleContext context, ConfigCursor at) => at.Path.Segments[1] != "telegram";
}
