using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>mDNS records name paths and the port of SSH.</summary>
internal sealed class HostAnnouncedInFull() : MirrorRule(Rule, "discovery.mdns_full_mode")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2021",
        "The local network is told more than it needs",
        "{0}",
        RuleCategory.GatewayExposure,
        RuleLevel.NotAsMeant,
        auditCheck: "discovery.mdns_full_mode");

    /// <inheritdoc />
    protected override ConfigFix? FixOf(AuditFinding finding) => Replace(finding, "Announce what is needed", "DiscoveryMdnsMode.Minimal");
}
