using OpenClaw.Config.Posture.Audit.Models;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Models that the audit takes for old or weak.</summary>
internal sealed class ModelChecks : AuditCheck
{
    internal override IEnumerable<AuditFinding> Check(AuditContext context) =>
    [
        .. Report(context.Models.All.Where(static model => ModelTiers.IsLegacy(model.Id)), "models.legacy", "Models that look legacy give way to injected prompts more easily"),
        .. Report(context.Models.All.Where(static model => ModelTiers.IsWeak(model.Id)), "models.weak_tier", "Models that look smaller or older than recommended give way to injected prompts more easily"),
    ];

    private static IEnumerable<AuditFinding> Report(IEnumerable<ModelReference> models, string checkId, string message)
    {
        var found = models.ToList();
        return When(
            Answers.Of(found.Count > 0),
            checkId,
            AuditSeverity.Warn,
            $"{message}: {Names(found.Select(static model => $"{model.Id} at {model.Place.Path}"))}",
            [.. found.Select(static model => model.Place)]);
    }
}
