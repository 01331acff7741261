using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Network;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>
/// Where a new node is verified over SSH, the gateway connects to the address that asks. A range of public addresses, or an entry that is none,
/// is not what was meant; the audit looks at neither.
/// </summary>
[NoFix("Which network the nodes live in is for the operator to say.")]
internal sealed class NodesVerifiedAtStrangers() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2059",
        "The gateway logs in to strangers' machines",
        "'{0}' is '{1}', {2}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var entry in context.Root["gateway"]["nodes"]["pairing"]["sshVerify"]["cidrs"].Children())
        {
            if (entry.Text?.Trim() is not { Length: > 0 } text || text.Contains("${"))
            {
                continue;
            }

            var effect = AddressReader.Read(text) is not { } range ? "which is neither an IP address nor a range of them: no node is verified by it"
                : !range.IsSingle && !AddressSpace.CountPublic(range).IsZero ? "which has addresses of strangers: when one of them asks to become a node, the gateway connects to its SSH server and believes what is said there"
                : null;
            if (effect is not null)
            {
                context.Report(entry, [entry.Path.ToString(), text, effect]);
            }
        }
    }
}
