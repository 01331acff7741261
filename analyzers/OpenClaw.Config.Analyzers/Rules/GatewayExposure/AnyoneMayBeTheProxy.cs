using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Network;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>
/// The gateway believes a header about who somebody is, from addresses that belong to anyone: who sends the header is whom it names. The
/// audit reports every gateway behind a proxy and looks at no address.
/// </summary>
[NoFix("Which address the proxy has is for the operator to say.")]
internal sealed class AnyoneMayBeTheProxy() : ConfigRule(Rule)
{
    // More than the addresses that one provider gives to one customer.
    private const int PublicIPv4Bits = 12;
    private const int PublicIPv6Bits = 96;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2016",
        "Anyone may pass for the trusted proxy",
        "gateway.auth.mode is 'trusted-proxy' and gateway.trustedProxies holds '{0}', which has addresses of strangers: whoever sends the header from there is whom it names",
        RuleCategory.GatewayExposure,
        RuleLevel.LetsStrangersIn,
        auditCheck: "gateway.trusted_proxy_auth");

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var gateway = context.Root["gateway"];
        if (gateway["auth"]["mode"].Text != "trusted-proxy")
        {
            return;
        }

        foreach (var entry in gateway["trustedProxies"].Children())
        {
            if (entry.Text is { } text && AddressReader.Read(text) is { } range && IsOfStrangers(range))
            {
                context.Report(entry, [text.Trim()], causes: [gateway["auth"]["mode"]]);
            }
        }
    }

    /// <summary>Whether a range is more than the addresses that one provider gives to one customer.</summary>
    internal static bool IsOfStrangers(AddressRange range) =>
        AutoApproveRanges.IsMoreThan(AddressSpace.CountPublic(range), range.Family == AddressFamily.IPv4 ? PublicIPv4Bits : PublicIPv6Bits);
}
