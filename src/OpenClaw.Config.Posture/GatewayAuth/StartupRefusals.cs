using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.GatewayAuth;

/// <summary>
/// What the gateway refuses of <c>gateway.auth</c> when it starts (2026.9.6: <c>known-weak-gateway-secrets</c>, <c>auth-mode-policy</c>, <c>auth</c>): published
/// placeholders, marks that stand for a secret, two ways of authentication at once, a funnel without a password.
/// </summary>
public static class StartupRefusals
{
    private static readonly string[] PublishedTokens = ["change-me-to-a-long-random-token", "change-me-now"];
    private static readonly string[] PublishedPasswords = ["change-me-to-a-strong-password"];
    private static readonly string[] Nothings = ["undefined", "null"];

    private static readonly string[] Redactions =
    [
        "__OPENCLAW_REDACTED__", "REDACTED", "xoxb-REDACTED", "xapp-REDACTED", "***", "[redacted]", "[REDACTED]", "<redacted>", "[REDACTED_PRIVATE_KEY]",
        "[REDACTED CREDENTIAL]",
    ];

    /// <summary>What is certain to be refused.</summary>
    public static IReadOnlyList<StartupRefusal> Of(ConfigCursor root)
    {
        var gateway = root["gateway"];
        var (auth, mode) = (gateway["auth"], gateway["auth"]["mode"]);
        // With mode "remote" no gateway starts here.
        if (gateway["mode"].IsUnknown || gateway["mode"].Text == "remote" || mode.IsUnknown)
        {
            return [];
        }

        var (token, password) = (Credential.At(auth["token"]), Credential.At(auth["password"]));
        var effective = mode.Text?.Trim() is { Length: > 0 } written ? written
            : token.Kind == CredentialKind.Unknown || password.Kind == CredentialKind.Unknown ? null
            : IsThere(password) && !IsThere(token) ? "password"
            : IsThere(token) ? "token"
            : null;
        var tailscale = gateway["tailscale"]["mode"];
        if (tailscale.Text == "funnel" && effective is not (null or "password" or "none"))
        {
            return [new(tailscale, $"gateway.tailscale.mode is 'funnel', which takes a password, and gateway.auth goes by '{effective}'", [mode.IsAbsent ? token.Source : mode])];
        }

        return (mode.Text?.Trim() ?? string.Empty) switch
        {
            "token" => Published(token, PublishedTokens),
            "password" => Published(password, PublishedPasswords),
            "trusted-proxy" => Proxy(auth, mode, token),
            "" when IsThere(token) && IsThere(password) =>
                [new(password.Source, "gateway.auth holds a token and a password, and no mode that says which of them counts", [token.Source])],
            "" when IsThere(token) => Published(token, PublishedTokens),
            "" when IsThere(password) && token.Kind == CredentialKind.Absent => Published(password, PublishedPasswords),
            _ => [],
        };
    }

    private static bool IsThere(Credential credential) => credential.Kind is not (CredentialKind.Absent or CredentialKind.Unknown);

    private static IReadOnlyList<StartupRefusal> Published(Credential credential, string[] published)
    {
        if (credential.Kind != CredentialKind.Value || credential.Source.Text?.Trim() is not { } text)
        {
            return [];
        }

        var path = credential.Source.Path;
        var message = published.Contains(text) ? $"'{path}' is a placeholder that was published with OpenClaw's examples"
            : Redactions.Contains(text) ? $"'{path}' is no secret but the mark that OpenClaw prints in place of one"
            : Nothings.Contains(text) ? $"'{path}' is the word '{text}', which scripts leave where a secret was missing"
            : null;
        return message is null ? [] : [new(credential.Source, message, [])];
    }

    private static IReadOnlyList<StartupRefusal> Proxy(ConfigCursor auth, ConfigCursor mode, Credential token)
    {
        var proxy = auth["trustedProxy"];
        return proxy.IsAbsent ? [new(mode, "gateway.auth.mode is 'trusted-proxy', and no gateway.auth.trustedProxy says which header names the user", [])]
            : IsThere(token) ? [new(token.Source, "gateway.auth.mode is 'trusted-proxy' and gateway.auth.token is set as well, which exclude each other", [mode])]
            : [];
    }
}
