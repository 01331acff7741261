using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Secrets that stand in the file. A variable that was put in counts as well: the audit sees the text it became.</summary>
internal sealed class SecretsInConfigChecks : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        var hooks = context.Root["hooks"];
        var password = context.Gateway.LocalPassword.Place;
        report.When(IsInFile(password, context), "config.secrets.gateway_password_in_config", AuditSeverity.Warn, "gateway.auth.password stands in the file", password);
        report.When(hooks["enabled"].FlagOr(false).Is(true).And(IsInFile(hooks["token"], context)), "config.secrets.hooks_token_in_config", AuditSeverity.Info, "hooks.token stands in the file", hooks["token"]);
    }

    private static Answer IsInFile(ConfigCursor place, AuditContext context) =>
        context.Config.TextAt(place) is { } loaded ? Answers.Of(!loaded.IsUnresolved && (loaded.Provided is not null || place.Text?.Trim().Length > 0))
        : place.Text is { } text ? Answers.Of(text.Trim().Length > 0)
        : place.IsAbsent || place.Node is ConfigObject ? Answer.No
        : Answer.Unknown;
}
