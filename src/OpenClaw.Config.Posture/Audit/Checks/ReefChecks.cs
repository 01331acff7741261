using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>
/// Reef, the one channel whose plugin brings checks along where the audit runs by itself: it says that nobody is admitted yet as soon as the
/// channel is set up, since the peers it trusts are not in the configuration.
/// </summary>
internal sealed class ReefChecks : AuditCheck
{
    private const string Name = "reef";

    internal override void Check(AuditContext context, AuditReport report)
    {
        var reef = context.Root["channels"][Name];
        if (!reef.IsPresent)
        {
            return;
        }

        var plugins = context.Root["plugins"];
        var denied = Entries.At(plugins["deny"]);
        var isOn = plugins["enabled"].FlagOr(true).Is(true)
            .And(plugins["entries"][Name]["enabled"].FlagOr(true).Is(true))
            .And(Answers.Of(denied.Texts.Any(static name => name.Trim().ToLowerInvariant() == Name) ? true : denied.IsComplete ? false : null).Not())
            .And(reef["enabled"].FlagOr(true).Is(true));
        var isSetUp = HasText(reef["handle"]).And(HasText(reef["email"])).And(Answers.Of(reef["guard"].IsPresent));
        report.When(
            isOn.And(isSetUp),
            "channels.reef.dm.locked",
            AuditSeverity.Info,
            "Reef admits nobody yet: who writes is turned away, or gets a pairing code",
            reef);
    }

    private static Answer HasText(ConfigCursor at) => at.TextOr(string.Empty).Is(string.Empty).Not();
}
