using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Models;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>Models beside the first choice of an agent, and names that the audit misreads. A cheap model for a side job is often meant; that it reads the same texts is worth knowing.</summary>
[NoFix("Which model to use is for the operator to say.")]
internal sealed class WeakModelInTheBackground() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6056",
        "A weak model that the audit overlooks",
        "'{0}' is '{1}', {2}: it gives way to instructions in what it reads more easily than a strong one, and OpenClaw's audit does not say so",
        RuleCategory.Extensions,
        RuleLevel.WorthKnowing);

    private static readonly PathPatterns SideJobs = new(
    [
        "agents.defaults.utilityModel", "agents.entries.*.utilityModel", "agents.defaults.decisionModel", "agents.entries.*.decisionModel",
        "agents.defaults.heartbeat.model", "agents.entries.*.heartbeat.model",
        "agents.defaults.subagents.model", "agents.entries.*.subagents.model", "agents.defaults.subagents.model.primary", "agents.entries.*.subagents.model.primary",
        "agents.defaults.subagents.model.fallbacks.[]", "agents.entries.*.subagents.model.fallbacks.[]",
        "agents.defaults.pdfModel", "agents.defaults.pdfModel.primary", "agents.defaults.pdfModel.fallbacks.[]",
        "agents.defaults.compaction.model", "agents.defaults.compaction.memoryFlush.model", "agents.defaults.embeddedAgent.cyberFailover.model",
        "tools.exec.reviewer.model", "tools.exec.reviewer.model.primary", "tools.exec.reviewer.model.fallbacks.[]",
        "agents.entries.*.tools.exec.reviewer.model", "agents.entries.*.tools.exec.reviewer.model.primary", "agents.entries.*.tools.exec.reviewer.model.fallbacks.[]",
        "channels.modelByChannel.*.*", "channels.clickclack.model", "plugins.entries.active-memory.config.model", "plugins.entries.llm-task.config.defaultModel",
    ]);

    // Here the audit looks, and sees a size only where the name has no factor before it, and a generation only of some families.
    private static readonly PathPatterns FirstChoices = new(
    [
        "agents.defaults.model", "agents.defaults.model.primary", "agents.defaults.model.fallbacks.[]",
        "agents.entries.*.model", "agents.entries.*.model.primary", "agents.entries.*.model.fallbacks.[]",
    ]);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        Report(context, SideJobs, ModelStrength.Weakness);
        Report(context, FirstChoices, ModelStrength.OverlookedWeakness);
    }

    private static void Report(RuleContext context, PathPatterns places, Func<string, string?> judge)
    {
        // A company's agents have few models: each name is looked at once.
        var judged = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var at in places.Select(context.Root))
        {
            if (at.Text?.Trim() is not { Length: > 0 } model)
            {
                continue;
            }

            if (!judged.TryGetValue(model, out var weakness))
            {
                judged.Add(model, weakness = model.Contains("${") ? null : judge(model));
            }

            if (weakness is not null)
            {
                context.Report(at, [at.Path.ToString(), model, weakness]);
            }
        }
    }
}
