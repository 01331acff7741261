using System.Net;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.GatewayAuth;

// GatewayAuth: who may open the gateway's socket.
//
//   Bind          where it listens; everything but "loopback" counts as beyond this machine.
//   Mode          token, password, trusted-proxy, none. Without one a password makes it "password", otherwise it is "token".
//   Credential    a token or password: in gateway.auth, in the environment, or that of gateway.remote.
//   Door          bind, mode and credentials together: does anything stand between a connection and the gateway?
//
// The reading is that of OpenClaw's own security audit (checks gateway.bind_no_auth and gateway.loopback_no_auth), three-valued.

/// <summary>What stands between a connection and the gateway.</summary>
public sealed class GatewayDoor
{
    private GatewayDoor(ConfigCursor gateway, GatewayEnvironment environment)
    {
        Gateway = gateway;
        var auth = gateway["auth"];
        var remote = gateway["remote"];
        Bind = gateway["bind"].TextOr("loopback");
        Mode = auth["mode"].TextOr(string.Empty);
        Tailscale = gateway["tailscale"]["mode"].TextOr("off");
        ControlUi = gateway["controlUi"]["enabled"].FlagOr(true);
        Token = Credential.At(auth["token"]);
        Password = Credential.At(auth["password"]);

        var (remoteToken, remotePassword) = (Credential.At(remote["token"]), Credential.At(remote["password"]));
        var usesRemotePassword = Mode.Is("trusted-proxy").Not();
        var token = Token.IsReference.Not().And(Token.HasValue(environment).Or(environment.HasToken).Or(remoteToken.HasValue(environment)));
        var password = Password.IsReference.Not()
            .And(Password.HasValue(environment).Or(environment.HasPassword).Or(usesRemotePassword.And(remotePassword.HasValue(environment))));

        HasToken = token.And(Token.IsUnresolved(environment).Not()).Or(environment.HasToken).Or(Token.HasValue(environment)).Or(Token.IsReference)
            .Or(remoteToken.HasValue(environment)).Or(remoteToken.IsReference);
        var considersPassword = Mode.Is("password").Or(Mode.Is(string.Empty).And(HasToken.Not()));
        HasPassword = password.And(Password.IsUnresolved(environment).Not())
            .Or(considersPassword.And(environment.HasPassword.Or(Password.HasValue(environment)).Or(Password.IsReference)));

        HasAuth = !Mode.IsKnown ? Answer.Unknown : Mode.Value switch
        {
            "token" => HasToken,
            "password" => HasPassword,
            "trusted-proxy" => Answer.Yes,
            "none" => Answer.No,
            "" => HasToken.Or(HasPassword),
            _ => Answer.Unknown,
        };
        var isPassword = Mode.Is("password").Or(Mode.Is(string.Empty).And(password));
        var allowTailscale = auth["allowTailscale"];
        AdmitsTailscale = Tailscale.Is("serve").And(
            allowTailscale.IsAbsent ? isPassword.Not().And(Mode.Is("trusted-proxy").Not()) : allowTailscale.FlagOr(false).Is(true));
    }

    /// <summary>The section.</summary>
    public ConfigCursor Gateway { get; }

    /// <summary>Where the gateway listens.</summary>
    public Setting<string> Bind { get; }

    /// <summary>The mode as written; empty when it is not.</summary>
    public Setting<string> Mode { get; }

    /// <summary>The Tailscale mode.</summary>
    public Setting<string> Tailscale { get; }

    /// <summary>Whether the Control UI is on.</summary>
    public Setting<bool> ControlUi { get; }

    /// <summary>The token of <c>gateway.auth</c>.</summary>
    public Credential Token { get; }

    /// <summary>The password of <c>gateway.auth</c>.</summary>
    public Credential Password { get; }

    /// <summary>Whether a token is configured anywhere.</summary>
    public Answer HasToken { get; }

    /// <summary>Whether a password is configured anywhere.</summary>
    public Answer HasPassword { get; }

    /// <summary>Whether connections must identify themselves.</summary>
    public Answer HasAuth { get; }

    /// <summary>Whether Tailscale Serve vouches for who comes through it.</summary>
    public Answer AdmitsTailscale { get; }

    /// <summary>Whether the gateway listens on its own machine only, by the one word that the audit goes by.</summary>
    public Answer IsLoopback => Bind.Is("loopback");

    /// <summary>Whether it listens on an address of the operator's choice that no other machine reaches.</summary>
    public Answer IsCustomLoopback => Bind.Is("custom").And(Gateway["customBindHost"] switch
    {
        { IsAbsent: true } => Answer.No,
        { Text: { } host } => Answers.Of(IPAddress.TryParse(host.Trim(), out var address) && IPAddress.IsLoopback(address) && address.ToString() == host.Trim()),
        _ => Answer.Unknown,
    });

    /// <summary>The credential in use, where it is written as <c>$NAME</c>: a reference to the gateway, which the audit does not take for one.</summary>
    public Credential? Shorthand =>
        Token.Kind == CredentialKind.Shorthand && Mode.Is("token").Or(Mode.Is(string.Empty).And(Answers.Of(Password.Kind == CredentialKind.Absent))) == Answer.Yes ? Token
        : Password.Kind == CredentialKind.Shorthand && Mode.Is("password").Or(Mode.Is(string.Empty).And(Answers.Of(Token.Kind == CredentialKind.Absent))) == Answer.Yes ? Password
        : null;

    /// <summary>The audit's gateway.bind_no_auth.</summary>
    public Answer IsOpenBeyondLoopback => IsLoopback.Not().And(HasAuth.Not());

    /// <summary>The audit's gateway.loopback_no_auth: with the Control UI off it has nothing to say about loopback.</summary>
    public Answer IsOpenOnLoopback => IsLoopback.And(ControlUi.Is(true)).And(HasAuth.Or(AdmitsTailscale).Not());

    /// <summary>Whether either is the case; where nothing checks anyone, it does not take the bind to know.</summary>
    public Answer IsOpen => IsOpenBeyondLoopback.Or(IsOpenOnLoopback).Or(ControlUi.Is(true).And(HasAuth.Or(AdmitsTailscale).Not()));

    /// <summary>The same without the audit's mistakes: 127.0.0.1 is this machine by any bind, and the short form of a reference is a credential.</summary>
    public Answer IsReallyOpen => Answers.Of(Shorthand is null).And(IsCustomLoopback.Not().And(IsOpen).Or(ControlUi.Is(true).And(HasAuth.Or(AdmitsTailscale).Not())));

    /// <summary>The door of a document in an environment.</summary>
    public static GatewayDoor Of(ConfigCursor root, GatewayEnvironment environment) => new(root["gateway"], environment);
}
