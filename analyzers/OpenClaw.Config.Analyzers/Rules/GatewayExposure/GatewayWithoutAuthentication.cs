using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.GatewayAuth;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.GatewayExposure;

/// <summary>
/// The gateway's socket without authentication. Judged as OpenClaw's audit does on the file alone, for every bind and mode, loopback
/// included; a secret that the file names and the environment holds counts as there.
/// </summary>
internal sealed class GatewayWithoutAuthentication() : ConfigRule(Rule)
{
    private const string TokenFromEnvironment = "Token(Secret.FromEnv(\"OPENCLAW_GATEWAY_TOKEN\"))";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC2001",
        "Gateway without authentication",
        "Nothing in this file checks who connects to the gateway: {0}",
        RuleCategory.GatewayExposure,
        RuleLevel.LetsStrangersIn,
        auditCheck: "gateway.bind_no_auth");

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var gateway = context.Root["gateway"];
        var door = GatewayDoor.Of(context.Root, GatewayEnvironment.AsWritten);
        // With mode "remote" there is no gateway here, only clients of another. The audit overlooks that.
        var isOpen = gateway["mode"].TextOr("local").Is("remote").Not().And(door.IsReallyOpen);
        if (isOpen != Answer.Yes)
        {
            return;
        }

        var isOff = door.Mode.Value == "none";
        context.Report(
            Place(gateway, door, isOff),
            [Explain(door, isOff)],
            causes: new[] { door.Bind.Source, door.Mode.Source }.OfType<ConfigCursor>(),
            fix: isOff ? Demand(door) : Name(gateway, door));
    }

    // What is missing stands nowhere: the mode that asks for it is nearest, then the section, then the bind that makes it matter.
    private static ConfigCursor Place(ConfigCursor gateway, GatewayDoor door, bool isOff)
    {
        var auth = gateway["auth"];
        return isOff || !auth["mode"].IsAbsent ? auth["mode"] : !auth.IsAbsent ? auth : door.Bind.Source ?? auth;
    }

    private static string Explain(GatewayDoor door, bool isOff)
    {
        var isBeyond = door.IsOpenBeyondLoopback == Answer.Yes && door.IsCustomLoopback != Answer.Yes;
        if (isOff)
        {
            return isBeyond
                ? $"gateway.bind is '{door.Bind.Value}' and gateway.auth.mode is 'none', so whoever reaches that address is its operator"
                : "gateway.auth.mode is 'none', so every program and user of this machine, and whoever a proxy on it lets through, is its operator";
        }

        var missing = door.Mode.Value switch
        {
            "token" => "gateway.auth.mode is 'token' and there is no token",
            "password" => "gateway.auth.mode is 'password' and there is no password",
            _ => "gateway.auth has neither a token nor a password",
        };
        return isBeyond
            ? $"gateway.bind is '{door.Bind.Value}', {missing}, and only a variable that happens to be set where it runs can bring one"
            : $"{missing}, and only a variable that happens to be set where it runs can bring one";
    }

    /// <summary>Where a credential is there already, demanding it is all that is missing.</summary>
    private static ReplaceByCode? Demand(GatewayDoor door)
    {
        var mode = door.Token.Kind is not (CredentialKind.Absent or CredentialKind.Unknown) ? "Token"
            : door.Password.Kind is not (CredentialKind.Absent or CredentialKind.Unknown) ? "Password"
            : null;
        return mode is not null && door.Mode.Source?.Origin is { } origin && FixTargets.IsInOneCall(origin)
            ? new ReplaceByCode($"Demand the {mode.ToLowerInvariant()}", origin.Value, "GatewayAuthMode." + mode)
            : null;
    }

    /// <summary>Names the variable that the gateway would look at anyway, so that its absence is an error where it runs.</summary>
    private static AddCall? Name(ConfigCursor gateway, GatewayDoor door)
    {
        if (door.Mode.Value == "password" || door.Token.Kind != CredentialKind.Absent || !door.Token.Source.IsAbsent)
        {
            return null;
        }

        const string title = "Take the token from OPENCLAW_GATEWAY_TOKEN";
        return gateway["auth"].Origin?.Name is { } auth ? new AddCall(title, auth, TokenFromEnvironment)
            : gateway["auth"].IsAbsent && gateway.Origin?.Name is { } section ? new AddCall(title, section, $"Auth(auth => auth.{TokenFromEnvironment})")
            : null;
    }
}
