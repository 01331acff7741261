using OpenClaw.Config.Posture.Audit.Gateway;
using OpenClaw.Config.Posture.Audit.Loading;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Where the gateway listens and what it asks of who connects.</summary>
internal sealed class GatewayDoorChecks : AuditCheck
{
    // Tools that /tools/invoke refuses unless gateway.tools.allow names them (2026.9.6).
    private static readonly string[] RefusedOverHttp =
    [
        "exec", "spawn", "shell", "fs_write", "fs_delete", "fs_move", "apply_patch", "terminal", "portal", "sessions_spawn", "sessions_send",
        "conversations_list", "conversations_send", "conversations_turn", "automations", "gateway", "plugins", "nodes", "computer", "mobile_ui", "openclaw",
    ];

    internal override void Check(AuditContext context, AuditReport report)
    {
        var gateway = context.Gateway;
        var section = gateway.Section;
        var (bind, auth) = (section["bind"], section["auth"]);

        var allow = Entries.At(section["tools"]["allow"]);
        var reopened = allow.Source.Children().Where(static item => item.Text is { } tool && RefusedOverHttp.Contains(tool.Trim().ToLowerInvariant())).ToList();
        report.When(
            Answers.Of(reopened.Count > 0),
            "gateway.tools_invoke_http.dangerous_allow",
            CriticalIf(gateway.IsBeyondLoopback.Or(gateway.Tailscale.Is("funnel"))),
            $"gateway.tools.allow includes {Names(reopened.Select(static item => item.Text!.Trim().ToLowerInvariant()))}, which HTTP callers of /tools/invoke are refused otherwise",
            reopened.Append(bind));

        report.When(
            gateway.IsBeyondLoopback.And(gateway.HasAuth.Not()),
            "gateway.bind_no_auth",
            AuditSeverity.Critical,
            $"gateway.bind=\"{gateway.Bind.Value}\" listens beyond loopback without auth: no gateway.auth token or password is configured",
            bind,
            auth["mode"],
            auth);
        report.When(
            IsInConflict(context),
            "gateway.env_token_overrides_config",
            AuditSeverity.Warn,
            "OPENCLAW_GATEWAY_TOKEN is set and gateway.auth.token comes from somewhere else, so clients may use either",
            auth["token"]);
        report.When(
            gateway.IsBeyondLoopback.Not().And(gateway.HasControlUi).And(gateway.HasNoProxies),
            "gateway.trusted_proxies_missing",
            AuditSeverity.Warn,
            "gateway.bind is loopback and gateway.trustedProxies is empty: a reverse proxy in front of the Control UI could be made to pass for a local client",
            section["trustedProxies"],
            bind);
        report.When(
            gateway.IsBeyondLoopback.Not().And(gateway.HasControlUi).And(gateway.HasLoopbackAuth.Not()),
            "gateway.loopback_no_auth",
            AuditSeverity.Critical,
            "gateway.bind is loopback but no gateway auth secret is configured: whoever gets through a reverse proxy gets in",
            auth["mode"],
            auth,
            bind);
    }

    private static Answer IsInConflict(AuditContext context)
    {
        var gateway = context.Gateway;
        if (gateway.GivenToken.Text is not { } given || context.Environment.Trimmed("OPENCLAW_SERVICE_KIND") == "gateway")
        {
            return Answer.No;
        }

        var place = gateway.LocalToken.Place;
        var isOther = context.Config.TextAt(place) is { IsPending: true } pending ? Answers.Of(pending.Name != "OPENCLAW_GATEWAY_TOKEN")
            : gateway.LocalToken.IsReference == Answer.Yes ? Answers.Of(place["source"].Text != "env" || place["id"].Text != "OPENCLAW_GATEWAY_TOKEN")
            : place.IsAbsent ? Answer.No
            : place.Text is { } text ? Answers.Of(text.Trim().Length > 0 && text.Trim() != given)
            : Answer.Unknown;
        var isTokenMode = gateway.WrittenMode.Is("token").Or(gateway.WrittenMode.Is(string.Empty));
        return gateway.Section["mode"].TextOr(string.Empty).Is("remote").Not().And(isTokenMode).And(isOther);
    }
}
