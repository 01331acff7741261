using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>An entry of the list of trusted networks that the gateway cannot read. It says nothing and trusts nobody for it.</summary>
[NoFix("What was meant cannot be told from what cannot be read.")]
internal sealed class AutoApproveIgnored() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2003",
        "An auto-approve entry matches nobody",
        "'{0}' is neither an IP address nor a network such as 192.168.1.0/24, so the gateway ignores it without a word",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var entry in context.Shared(AutoApproveRanges.Of).Unreadable)
        {
            context.Report(entry, [entry.Text!]);
        }
    }
}
