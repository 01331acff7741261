using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>
/// Whether secrets are kept out of the logs (<c>logging.redact_off</c>). Only OpenClaw 2026.6.11 lets anyone decide that; later versions refuse the key and
/// always keep them out.
/// </summary>
internal sealed class LoggingChecks : AuditCheck
{
    private const string LastVersion = "2026.6.11";

    internal override void Check(AuditContext context, AuditReport report)
    {
        var redact = context.Root["logging"]["redactSensitive"];
        report.When(
            Answers.Of(context.OpenClawVersion == LastVersion).And(redact.TextOr("tools").Is("off")),
            "logging.redact_off",
            AuditSeverity.Warn,
            "logging.redactSensitive=\"off\" lets secrets into logs and status reports",
            redact);
    }
}
