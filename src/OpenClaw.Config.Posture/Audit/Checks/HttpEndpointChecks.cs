using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>The HTTP endpoints: whether they ask for anything, and whether callers choose the session.</summary>
internal sealed class HttpEndpointChecks : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        var gateway = context.Gateway;
        var endpoints = gateway.Section["http"]["endpoints"];
        var (chat, responses) = (endpoints["chatCompletions"]["enabled"], endpoints["responses"]["enabled"]);
        var admin = context.Root["plugins"]["entries"]["admin-http-rpc"]["enabled"];
        var open = new[] { (chat, "/v1/chat/completions"), (responses, "/v1/responses") }.Where(static pair => pair.Item1.Boolean == true).ToList();
        var reachable = open.Select(static pair => pair.Item2).Prepend("/tools/invoke").Concat(admin.Boolean == true ? ["/api/v1/admin/rpc"] : []);
        report.When(
            gateway.HasHttpAuth.Not(),
            "gateway.http.no_auth",
            CriticalIf(gateway.IsRemote),
            $"Nothing that gateway.auth gives guards {Names(reachable)}",
            gateway.Section["auth"]["mode"],
            gateway.Section["auth"],
            gateway.Section["bind"]);
        report.When(
            chat.FlagOr(false).Is(true).Or(responses.FlagOr(false).Is(true)),
            "gateway.http.session_key_override_enabled",
            AuditSeverity.Info,
            $"Callers of {Names(open.Select(static pair => pair.Item2))} choose their session with the header x-openclaw-session-key",
            open.Select(static pair => pair.Item1));
    }
}
