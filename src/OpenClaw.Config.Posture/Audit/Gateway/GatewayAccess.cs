using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Gateway;

/// <summary>The mode and the credentials that the audit believes in.</summary>
/// <param name="Mode">The mode, one that follows from the credentials included.</param>
/// <param name="Token">The token.</param>
/// <param name="Password">The password.</param>
internal sealed record GatewayAccess(Setting<string> Mode, AuditedSecret Token, AuditedSecret Password)
{
    /// <summary>The credential that the mode asks for.</summary>
    public AuditedSecret Secret => !Mode.IsKnown ? AuditedSecret.Unknown : Mode.Value switch
    {
        "token" => Token,
        "password" or "trusted-proxy" => Password,
        _ => AuditedSecret.None,
    };

    /// <summary>The access that follows from what is written.</summary>
    public static GatewayAccess Of(Setting<string> mode, AuditedSecret token, AuditedSecret password) => new(
        mode.IsKnown && mode.Value.Length == 0
            ? password.IsPresent == Answer.Unknown ? Setting<string>.Unknown(default)
                : Setting<string>.Default(password.IsPresent == Answer.Yes ? "password" : "token")
            : mode,
        token,
        password);
}
