using System.Text.RegularExpressions;
using OpenClaw.Config.Posture.Audit;
using OpenClaw.Config.Posture.Audit.Models;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Sandbox;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Posture.Disproofs;

/// <summary>The audit takes every GPT but the fifth for older than the fifth, and overlooks the profiles of providers.</summary>
internal sealed class ModelIsMisread : Disproof
{
    private const double Small = 300;

    private static readonly Regex Generation = new(@"\bgpt-([0-9]+)(?:\b|[.-])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);
    private static readonly string[] WebTools = ["web_search", "web_fetch", "browser"];

    public override string? Against(AuditFinding finding, DisproofContext context) => finding.CheckId switch
    {
        "models.weak_tier" => AgainstWeak(context.Audit.Models),
        "models.small_params" when finding.Severity == AuditSeverity.Critical => AgainstSmall(context),
        _ => null,
    };

    private static string? AgainstWeak(ModelReferences models)
    {
        var weak = models.All.Where(static model => ModelTiers.IsWeak(model.Id)).Select(static model => model.Id).Distinct().ToList();
        return models.IsComplete && weak.Count > 0 && weak.All(IsLaterThanFive)
            ? $"{string.Join(" and ", weak)} came after GPT-5, which the audit takes for the only GPT that is no older than GPT-5"
            : null;
    }

    private static bool IsLaterThanFive(string id) =>
        Generation.Match(id) is { Success: true } match && match.Groups[1].Value is { Length: < 4 } digits && int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture) > 5
        && !id.ToLowerInvariant().Contains("haiku") && !id.ToLowerInvariant().Contains("claude-");

    // Without an agent of its own, a model for all is that of every agent.
    private static string? AgainstSmall(DisproofContext context)
    {
        var models = context.Audit.Models.All.Where(static model => !model.IsForImages && ModelTiers.SizeOf(model.Id) <= Small).ToList();
        if (!context.Audit.Models.IsComplete || context.Map.Roster.IsComplete != Answer.Yes)
        {
            return null;
        }

        var turns =
            from model in models
            from agent in context.Map.Roster.Agents
            where model.Agent.Key is null || model.Agent.Id == agent.Id
            let sandbox = SandboxPosture.Of(context.Root, agent)
            from isSandboxed in new[] { sandbox.Holds(SessionKind.Main), sandbox.Holds(SessionKind.Separate) }.Distinct()
            select ToolPolicies.Of(context.Root, agent, new ToolContext([], IsStranger: false, isSandboxed, model.Id));
        return models.Count > 0 && turns.All(static tools => WebTools.All(tool => tools.For(tool).IsAllowed == Answer.No))
            ? $"the policies for the provider of {string.Join(" and ", models.Select(static model => model.Id).Distinct())}, or for the sessions that run on it, leave none of {string.Join(", ", WebTools)}, and the audit does not read them all"
            : null;
    }
}
