using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Network;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>
/// A range of private addresses that no single network has: it holds the café, the hotel and the carrier as well. OpenClaw left out
/// a blanket approval of private networks on purpose ("no blanket LAN or private-network auto-approve mode exists").
/// </summary>
[NoFix("Which network the nodes live in is for the operator to say.")]
internal sealed class AutoApproveBlanket() : ConfigRule(Rule)
{
    private const int PrivateIPv4Bits = 16;
    private const int PrivateIPv6Bits = 80;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2004",
        "Nodes from private networks anywhere are approved unseen",
        "'{0}' is wider than any one private network{1}, so a new node from whatever network this host joins next is approved without asking anyone",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var ranges = context.Shared(AutoApproveRanges.Of);
        foreach (var entry in ranges.Entries.Where(entry => entry.Exceeds(IsBlanket, ranges)))
        {
            var others = ranges.Entries.Where(other => other != entry && other.Joined == entry.Joined).Select(static other => other.At);
            context.Report(entry.At, [entry.Text, IsBlanket(entry.Range) ? string.Empty : " together with the entries next to it"], causes: others);
        }
    }

    // With public addresses among them it is the error OCC2002 already.
    private static bool IsBlanket(AddressRange range) =>
        AddressSpace.CountPublic(range).IsZero
        && AutoApproveRanges.IsMoreThan(AddressSpace.CountPrivate(range), range.Family == AddressFamily.IPv4 ? PrivateIPv4Bits : PrivateIPv6Bits);
}
