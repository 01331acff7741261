using OpenClaw.Config.Posture.Audit.Gateway;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Whether the gateway's token or password is worth the name.</summary>
internal sealed class GatewaySecretChecks : AuditCheck
{
    /// <summary>What the audit finds too short for a secret.</summary>
    internal const int LeastLength = 24;

    private static readonly string[] Placeholders = ["undefined", "null"];

    internal override void Check(AuditContext context, AuditReport report)
    {
        var gateway = context.Gateway;
        Judge("token", gateway, gateway.LocalToken, gateway.Access.Token, report);
        Judge("password", gateway, gateway.LocalPassword, gateway.Access.Password, report);
    }

    private static void Judge(string credential, AuditedGateway gateway, AuditedCredential local, AuditedSecret access, AuditReport report)
    {
        if (gateway.Access.Mode.Is(credential) != Answer.Yes)
        {
            return;
        }

        // A credential that is fetched later is judged by what was fetched alone.
        var secret = local.IsDeferred.Or(local.IsUnresolved) == Answer.Yes ? local.Resolved : access;
        var isBlank = local.Place.Text is { } written && written.Trim().Length == 0 && secret.IsPresent == Answer.No;
        if (isBlank || (secret.Text is { } placeholder && Placeholders.Contains(placeholder)))
        {
            report.When(Answer.Yes, $"gateway.{credential}_placeholder_value", AuditSeverity.Critical, $"The gateway's {credential} is blank or a placeholder", local.Place);
        }
        else if (secret.Text is { Length: < LeastLength } text)
        {
            report.When(Answer.Yes, $"gateway.{credential}_too_short", AuditSeverity.Warn, $"The gateway's {credential} looks short: {text.Length} characters, where {LeastLength} are wanted", local.Place);
        }
    }
}
