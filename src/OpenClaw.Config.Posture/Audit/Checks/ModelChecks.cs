using OpenClaw.Config.Posture.Audit.Models;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Posture.Audit.Checks;

/// <summary>Models that the audit takes for old or weak.</summary>
internal sealed class ModelChecks : AuditCheck
{
    internal override void Check(AuditContext context, AuditReport report)
    {
        Report(Select(context, ModelTiers.IsLegacy), "models.legacy", "Models that look legacy give way to injected prompts more easily", report);
        Report(Select(context, ModelTiers.IsWeak), "models.weak_tier", "Models that look smaller or older than recommended give way to injected prompts more easily", report);
    }

    // Agents share their models: each name is looked at once.
    private static List<ModelReference> Select(AuditContext context, Func<string, bool> isMeant)
    {
        var known = new Dictionary<string, bool>(StringComparer.Ordinal);
        var found = new List<ModelReference>();
        foreach (var model in context.Models.All)
        {
            if (!known.TryGetValue(model.Id, out var isFound))
            {
                known.Add(model.Id, isFound = isMeant(model.Id));
            }

            if (isFound)
            {
                found.Add(model);
            }
        }

        return found;
    }

    private static void Report(List<ModelReference> found, string checkId, string message, AuditReport report)
    {
        report.When(
            Answers.Of(found.Count > 0),
            checkId,
            AuditSeverity.Warn,
            $"{message}: {Names(found.Select(static model => $"{model.Id} at {model.Place.Path}"))}",
            found.Select(static model => model.Place));
    }
}
