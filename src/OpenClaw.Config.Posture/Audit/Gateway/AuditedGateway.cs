using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Audit.Loading;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Gateway;

/// <summary>The gateway's door as the audit sees it: bind and mode by their words, credentials with references fetched.</summary>
internal sealed class AuditedGateway
{
    private const string TokenVariable = "OPENCLAW_GATEWAY_TOKEN";
    private const string PasswordVariable = "OPENCLAW_GATEWAY_PASSWORD";

    private readonly LoadedConfig _config;
    private readonly AuditedCredential _remoteToken;
    private readonly AuditedCredential _remotePassword;
    private readonly AuditedSecret _givenPassword;

    public AuditedGateway(LoadedConfig config)
    {
        _config = config;
        Section = config.Root["gateway"];
        var auth = Section["auth"];
        Bind = Section["bind"].TextOr("loopback");
        Tailscale = Section["tailscale"]["mode"].TextOr("off");
        HasControlUi = Section["controlUi"]["enabled"].FlagOr(true).Is(true);
        Proxies = Entries.At(Section["trustedProxies"]);
        WrittenMode = auth["mode"].TextOr(string.Empty);
        LocalToken = AuditedCredential.At(auth["token"], config);
        LocalPassword = AuditedCredential.At(auth["password"], config);
        _remoteToken = AuditedCredential.At(Section["remote"]["token"], config);
        _remotePassword = AuditedCredential.At(Section["remote"]["password"], config);
        GivenToken = AuditedSecret.Of(config.Environment.Text(TokenVariable));
        _givenPassword = AuditedSecret.Of(config.Environment.Text(PasswordVariable));

        Access = AccessWith(LocalToken.Resolved, LocalPassword.Resolved, LocalToken.IsReference, LocalPassword.IsReference);
        var hasToken = Access.Token.IsPresent.And(LocalToken.IsUnresolved.Not()).Or(GivenToken.IsPresent)
            .Or(LocalToken.Written.IsPresent).Or(LocalToken.IsReference).Or(_remoteToken.Written.IsPresent).Or(_remoteToken.IsReference);
        var asksPassword = WrittenMode.Is("password").Or(WrittenMode.Is(string.Empty).And(hasToken.Not()));
        var hasPassword = Access.Password.IsPresent.And(LocalPassword.IsUnresolved.Not())
            .Or(asksPassword.And(_givenPassword.IsPresent.Or(LocalPassword.Written.IsPresent).Or(LocalPassword.IsReference)));
        HasAuth = !WrittenMode.IsKnown ? Answer.Unknown : WrittenMode.Value switch
        {
            "token" => hasToken,
            "password" => hasPassword,
            "trusted-proxy" => Answer.Yes,
            "none" => Answer.No,
            "" => hasToken.Or(hasPassword),
            _ => Answer.Unknown,
        };
        var allowTailscale = auth["allowTailscale"];
        var admitsTailscale = Tailscale.Is("serve").And(
            allowTailscale.IsAbsent ? Access.Mode.Is("password").Or(Access.Mode.Is("trusted-proxy")).Not() : allowTailscale.FlagOr(false).Is(true));
        HasLoopbackAuth = HasAuth.Or(admitsTailscale);
    }

    public ConfigCursor Section { get; }

    /// <summary>Where it listens, by the word that is written; <c>custom</c> on a loopback address is not loopback to the audit.</summary>
    public Setting<string> Bind { get; }

    public Answer IsBeyondLoopback => Bind.Is("loopback").Not();

    public Setting<string> Tailscale { get; }

    /// <summary>Whether anyone but this machine can reach it.</summary>
    public Answer IsRemote => IsBeyondLoopback.Or(Tailscale.Is("serve")).Or(Tailscale.Is("funnel"));

    public Answer HasControlUi { get; }

    /// <summary>The trusted proxies.</summary>
    public Entries Proxies { get; }

    /// <summary>Whether no trusted proxy is written, be it blanks.</summary>
    public Answer HasNoProxies => Proxies.HasItems.Not();

    /// <summary>The mode as written; empty when it is not.</summary>
    public Setting<string> WrittenMode { get; }

    public AuditedCredential LocalToken { get; }

    public AuditedCredential LocalPassword { get; }

    /// <summary>The token that the environment gives.</summary>
    public AuditedSecret GivenToken { get; }

    public GatewayAccess Access { get; }

    public Answer HasAuth { get; }

    public Answer HasLoopbackAuth { get; }

    /// <summary>Whether the HTTP endpoints ask for anything.</summary>
    public Answer HasHttpAuth => !Access.Mode.IsKnown ? Answer.Unknown : Access.Mode.Value switch
    {
        "token" => Access.Token.IsPresent,
        "password" => Access.Password.IsPresent,
        "trusted-proxy" => Answer.Yes,
        _ => Answer.No,
    };

    /// <summary>What the audit compares the token of the hooks with: credentials that are fetched later are fetched, if the mode needs them.</summary>
    public GatewayAccess AccessForHooks()
    {
        var needsToken = WrittenMode.Is("token").Or(WrittenMode.Is(string.Empty).And(_givenPassword.IsPresent.Not()));
        var needsPassword = WrittenMode.Is("password").Or(WrittenMode.Is("trusted-proxy"))
            .Or(WrittenMode.Is(string.Empty).And(GivenToken.IsPresent.Not()).And(LocalToken.IsConfigured.Not()));
        var (token, password) = (LocalToken.FetchDeferred(_config), LocalPassword.FetchDeferred(_config));
        var (fetchesToken, fetchesPassword) = (needsToken.And(LocalToken.IsDeferred), needsPassword.And(LocalPassword.IsDeferred));
        var fails = fetchesToken.And(token.IsPresent.Not()).Or(fetchesPassword.And(password.IsPresent.Not()));
        if (new[] { fetchesToken, fetchesPassword, fails }.Contains(Answer.Unknown))
        {
            return new(Setting<string>.Unknown(default), AuditedSecret.Unknown, AuditedSecret.Unknown);
        }

        return fails == Answer.Yes ? Access : AccessWith(
            fetchesToken == Answer.Yes ? token : LocalToken.Resolved,
            fetchesPassword == Answer.Yes ? password : LocalPassword.Resolved,
            fetchesToken == Answer.Yes ? Answer.No : LocalToken.IsReference,
            fetchesPassword == Answer.Yes ? Answer.No : LocalPassword.IsReference);
    }

    private GatewayAccess AccessWith(AuditedSecret token, AuditedSecret password, Answer tokenIsReference, Answer passwordIsReference)
    {
        // A reference that cannot be fetched is not replaced by anything.
        var allTokens = token.IsPresent.Not().And(tokenIsReference) == Answer.Yes ? AuditedSecret.None
            : tokenIsReference == Answer.Unknown ? AuditedSecret.Unknown
            : token.Or(GivenToken).Or(_remoteToken.Resolved);
        var passwords = password.Or(_givenPassword);
        var allPasswords = password.IsPresent.Not().And(passwordIsReference) == Answer.Yes ? AuditedSecret.None
            : passwordIsReference == Answer.Unknown ? AuditedSecret.Unknown
            : !WrittenMode.IsKnown ? passwords.Or(_remotePassword.Resolved.IsPresent == Answer.No ? AuditedSecret.None : AuditedSecret.Unknown)
            : WrittenMode.Value == "trusted-proxy" ? passwords
            : passwords.Or(_remotePassword.Resolved);
        return GatewayAccess.Of(WrittenMode, allTokens, allPasswords);
    }
}
