using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>From which pages a browser may use the Control UI, and whose word on addresses is believed.</summary>
internal sealed class ControlUiChecks : AuditCheck
{
    private static readonly string[] LoopbackEntries = ["127.0.0.1", "::1", "127.0.0.1/32", "::1/128"];

    internal override void Check(AuditContext context, AuditReport report)
    {
        var gateway = context.Gateway;
        var section = gateway.Section;
        var (bind, ui) = (section["bind"], section["controlUi"]);
        var origins = Entries.At(ui["allowedOrigins"]);
        var trustsHost = ui["dangerouslyAllowHostHeaderOriginFallback"].FlagOr(false).Is(true);
        var isBehindOthers = gateway.Proxies.Texts.Any(static entry => !LoopbackEntries.Contains(entry.ToLowerInvariant())) ? Answer.Yes
            : Answers.Of(gateway.Proxies.IsComplete ? false : null);
        report.When(
            gateway.IsBeyondLoopback.And(gateway.HasControlUi).And(origins.Any.Not()).And(trustsHost.Not()),
            "gateway.control_ui.allowed_origins_required",
            AuditSeverity.Critical,
            "The Control UI is on beyond loopback, but gateway.controlUi.allowedOrigins is empty",
            ui["allowedOrigins"],
            bind);
        report.When(
            origins.HasWildcard,
            "gateway.control_ui.allowed_origins_wildcard",
            CriticalIf(gateway.IsBeyondLoopback),
            "gateway.controlUi.allowedOrigins includes \"*\": every page that a browser visits may use the Control UI",
            origins.WildcardOrSource,
            bind);
        report.When(
            trustsHost,
            "gateway.control_ui.host_header_origin_fallback",
            CriticalIf(gateway.IsBeyondLoopback),
            "gateway.controlUi.dangerouslyAllowHostHeaderOriginFallback=true takes the Host header for an allowed origin, which weakens the guard against DNS rebinding",
            ui["dangerouslyAllowHostHeaderOriginFallback"],
            bind);
        report.When(
            section["allowRealIpFallback"].FlagOr(false).Is(true),
            "gateway.real_ip_fallback_enabled",
            CriticalIf(gateway.IsBeyondLoopback.Or(gateway.Access.Mode.Is("trusted-proxy").And(isBehindOthers))),
            "gateway.allowRealIpFallback=true believes X-Real-IP, which a client can send along",
            section["allowRealIpFallback"],
            bind);
    }
}
