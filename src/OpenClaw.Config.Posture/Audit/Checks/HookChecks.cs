using OpenClaw.Config.Posture.Audit.Gateway;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Webhooks: who may call them, and how far a call reaches.</summary>
internal sealed class HookChecks : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        var hooks = context.Root["hooks"];
        var isOn = hooks["enabled"].FlagOr(false).Is(true);
        if (isOn != Answer.Yes)
        {
            return;
        }

        var graded = CriticalIf(context.Gateway.IsRemote);
        var bind = context.Gateway.Section["bind"];
        var (path, sessionKey, agents) = (hooks["path"], hooks["defaultSessionKey"], hooks["allowedAgentIds"]);
        var (request, prefixes) = (hooks["allowRequestSessionKey"], hooks["allowedSessionKeyPrefixes"]);
        var chooses = request.FlagOr(false).Is(true);
        var isUnrestricted = agents.IsAbsent ? Answer.Yes : Entries.At(agents).HasWildcard;
        Token(context, report);
        report.When(Trimmed(path).Is("/"), "hooks.path_root", AuditSeverity.Critical, "hooks.path is '/', which hides the gateway's other endpoints", path);
        report.When(Trimmed(sessionKey).Is(string.Empty), "hooks.default_session_key_unset", AuditSeverity.Warn, "hooks.defaultSessionKey is not set: every call opens a session of its own", sessionKey, hooks["enabled"]);
        report.When(isUnrestricted, "hooks.allowed_agent_ids_unrestricted", graded, "hooks.allowedAgentIds is unset or includes '*': whoever has the token reaches every agent", agents.IsAbsent ? agents : Entries.At(agents).WildcardOrSource, hooks["enabled"], bind);
        report.When(chooses, "hooks.request_session_key_enabled", graded, "hooks.allowRequestSessionKey=true lets callers choose the session they land in", request, bind);
        report.When(chooses.And(Entries.At(prefixes).Any.Not()), "hooks.request_session_key_prefixes_missing", graded, "hooks.allowRequestSessionKey=true and hooks.allowedSessionKeyPrefixes is empty: callers reach every session", prefixes, request, bind);
    }

    private static void Token(AuditContext context, AuditReport report)
    {
        var place = context.Root["hooks"]["token"];
        var loaded = context.Config.TextAt(place);
        var token = loaded?.Provided is null ? place.IsAbsent ? AuditedSecret.None : place.Text is { } text ? AuditedSecret.Of(text) : AuditedSecret.Unknown
            : new(Answer.Yes, Symbol: loaded.Name is { } name ? AuditedCredential.SymbolOf(name) : loaded.Provided);
        var access = context.Gateway.AccessForHooks();
        var isPassword = access.Mode.IsKnown && access.Mode.Value != "token";
        report.When(
            Answers.Of(token.Text is { Length: < GatewaySecretChecks.LeastLength }),
            "hooks.token_too_short",
            AuditSeverity.Warn,
            $"hooks.token looks short: {token.Text?.Length} characters, where {GatewaySecretChecks.LeastLength} are wanted",
            place);
        report.When(
            token.IsSameAs(access.Secret),
            "hooks.token_reuse_gateway_token",
            AuditSeverity.Critical,
            $"hooks.token reuses the gateway's {(isPassword ? "password" : "token")}: whoever may call a hook may do everything",
            place,
            (isPassword ? context.Gateway.LocalPassword : context.Gateway.LocalToken).Place);
    }

    private static Setting<string> Trimmed(Model.Tree.ConfigCursor place) =>
        place.TextOr(string.Empty) is { IsKnown: true } text ? Setting<string>.Default(text.Value.Trim()) : Setting<string>.Unknown(place);
}
