using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Network;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>An entry of the trusted proxies that is no address: the gateway takes it without a word and trusts nobody by it.</summary>
[NoFix("Which address the proxy has is for the operator to say.")]
internal sealed class ProxyEntryVoid() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2051",
        "A trusted proxy that matches nobody",
        "'{0}' is '{1}', which is neither an IP address nor a range of them: no proxy is trusted by it",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var entry in context.Root["gateway"]["trustedProxies"].Children())
        {
            if (entry.Text is { } text && text.Trim().Length > 0 && !text.Contains("${") && AddressReader.Read(text) is null)
            {
                context.Report(entry, [entry.Path.ToString(), text.Trim()]);
            }
        }
    }
}
