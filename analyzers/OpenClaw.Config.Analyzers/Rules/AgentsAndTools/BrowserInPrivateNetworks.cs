using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Audit;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A web page can make the browser look at what the network keeps to itself.</summary>
internal sealed class BrowserInPrivateNetworks() : MirrorRule(Rule, "config.insecure_or_dangerous_flags")
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4017",
        "The browser reaches private networks",
        "{0}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant,
        auditCheck: "config.insecure_or_dangerous_flags");

    /// <inheritdoc />
    protected override bool Concerns(RuleContext context, AuditFinding finding) => finding.Path.ToString() == "browser.ssrfPolicy.dangerouslyAllowPrivateNetwork";

    /// <inheritdoc />
    protected override ConfigFix? FixOf(AuditFinding finding) => Replace(finding, "Switch it off", "false");
}
