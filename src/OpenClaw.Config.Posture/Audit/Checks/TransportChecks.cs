using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Other ways to the gateway: what it announces, Tailscale, and pages of MCP servers.</summary>
internal sealed class TransportChecks : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        var gateway = context.Gateway;
        var tailscale = gateway.Section["tailscale"]["mode"];
        var mdns = context.Root["discovery"]["mdns"]["mode"];
        var apps = context.Root["mcp"]["apps"]["enabled"];
        report.When(
            mdns.TextOr("minimal").Is("full"),
            "discovery.mdns_full_mode",
            CriticalIf(gateway.IsBeyondLoopback),
            "discovery.mdns.mode=\"full\" tells the local network where the command line lies and which port SSH has",
            mdns,
            gateway.Section["bind"]);
        report.When(
            gateway.Tailscale.Is("funnel"),
            "gateway.tailscale_funnel",
            AuditSeverity.Critical,
            "gateway.tailscale.mode=\"funnel\" puts the gateway on the public internet",
            tailscale);
        report.When(
            gateway.Tailscale.Is("serve"),
            "gateway.tailscale_serve",
            AuditSeverity.Info,
            "gateway.tailscale.mode=\"serve\" shows the gateway to the tailnet",
            tailscale);
        report.When(
            apps.FlagOr(false).Is(true),
            "mcp.apps.enabled",
            AuditSeverity.Warn,
            "mcp.apps.enabled=true lets MCP servers show pages of their own, which may call the server's tools",
            apps);
    }
}
