using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Network;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>
/// Nodes that strangers bring along are approved without a question. OpenClaw means the list for "private node networks" and for
/// exact addresses, so a range of public addresses is too wide; of IPv6, where one household has as much, anything beyond a /64.
/// OpenClaw's own audit says nothing about this list.
/// </summary>
[NoFix("Which network the nodes live in is for the operator to say.")]
internal sealed class AutoApproveTooWide() : ConfigRule(Rule)
{
    private const int PublicIPv6Bits = 64;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2002",
        "Nodes from public addresses are approved unseen",
        "'{0}' approves every new node from {1} without asking anyone, so strangers there only need the gateway's credential to become one of its devices",
        RuleCategory.GatewayExposure,
        RuleLevel.LetsStrangersIn);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var ranges = context.Shared(AutoApproveRanges.Of);
        foreach (var entry in ranges.Entries.Where(entry => entry.Exceeds(HasStrangers, ranges)))
        {
            var others = ranges.Entries.Where(other => other != entry && other.Joined == entry.Joined).Select(static other => other.At);
            context.Report(entry.At, [entry.Text, Describe(entry)], causes: others);
        }
    }

    private static bool HasStrangers(AddressRange range) =>
        AutoApproveRanges.IsMoreThan(AddressSpace.CountPublic(range), range.Family == AddressFamily.IPv4 ? 0 : PublicIPv6Bits);

    private static string Describe(AutoApproveRanges.Entry entry)
    {
        var whole = entry.Joined == AddressSpace.AllIPv4 ? "every IPv4 address"
            : entry.Joined == AddressSpace.AllIPv6 ? "every IPv6 address"
            : null;
        return whole is null ? "a range of public addresses"
            : entry.Range == entry.Joined ? whole
            : $"its part of {whole} (the entries of this list add up to all of them)";
    }
}
