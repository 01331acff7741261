using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Network;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>
/// Addresses of strangers count as the gateway's own proxies: what they write into X-Forwarded-For is taken for where they come from. With a proxy that says
/// who somebody is, that is the whole door, and another rule's matter.
/// </summary>
[NoFix("Which address the proxy has is for the operator to say.")]
internal sealed class ProxyHeadersFromStrangers() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2050",
        "Anyone may say where a request comes from",
        "gateway.trustedProxies holds '{0}', which has addresses of strangers: their X-Forwarded-For decides from where they seem to come, so limits on guessing and logs are theirs to choose",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var gateway = context.Root["gateway"];
        var mode = gateway["auth"]["mode"];
        if (mode.IsUnknown || mode.Text == "trusted-proxy")
        {
            return;
        }

        foreach (var entry in gateway["trustedProxies"].Children())
        {
            if (entry.Text is { } text && AddressReader.Read(text) is { } range && AnyoneMayBeTheProxy.IsOfStrangers(range))
            {
                context.Report(entry, [text.Trim()]);
            }
        }
    }
}
