using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Models;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>A small or old model for mail and webhooks, whose words come from anybody. The audit looks at the models of agents alone.</summary>
[NoFix("Which model to use is for the operator to say.")]
internal sealed class WeakModelReadsHooks() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6055",
        "A weak model reads what strangers send to a hook",
        "'{0}' is '{1}', {2}: it gives way to instructions in the mail or the request that it reads, with the tools of the agent in its hands",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);

    private static readonly string[] Places = ["hooks.gmail.model", "hooks.mappings.[].model"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        if (context.Root["hooks"]["enabled"].FlagOr(false).Is(true) != Answer.Yes)
        {
            return;
        }

        foreach (var at in Places.SelectMany(place => PathPattern.Select(context.Root, place)))
        {
            if (at.Text?.Trim() is { Length: > 0 } model && ModelStrength.Weakness(model) is { } weakness)
            {
                context.Report(at, [at.Path.ToString(), model, weakness]);
            }
        }
    }
}
