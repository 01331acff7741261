using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.Models;
using OpenClaw.Config.Posture.Reach;
using OpenClaw.Config.Posture.Reading;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>Strangers talk to an agent with strong tools, and the model in between is of a kind that gives way to instructions in what it reads.</summary>
[NoFix("Whether another model, fewer tools or fewer people are better is for the operator to say.")]
internal sealed class WeakModelForStrangers() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6071",
        "A weak model stands between strangers and strong tools",
        "Anyone {0} reaches {1}, which has {2} and {3} '{4}': models of that kind give way to instructions in what they read",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);

    private static readonly string[] Strong = ["exec", "write", "edit", "apply_patch", "browser"];

    // Names that leave no doubt: GPT before the fifth, Claude before the fourth, Claude Haiku. Size and age have rules of their own.
    private static readonly Regex Weak = new(@"(?:^|/)(?:gpt-[1-4](?:[o.-]|$)|claude-(?:instant|[1-3][.-]|haiku-|3-)|.*\bhaiku\b)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        // Where strangers run commands unasked, no model makes it good, and another rule speaks.
        var open = context.Shared(ReachMap.Of).WaysIn
            .Where(static way => way.IsOpenToStrangers == Answer.Yes && way is { IsOwnRuntime: Answer.Yes, RunsUnaskedOnHost: Answer.No, Tools: not null })
            .SelectMany(way => ModelsOfAWay.Of(context.Root, way).Select(each => (Way: way, each.Model, each.Use)))
            .Where(static each => Weak.IsMatch(each.Model.Text!.Trim()))
            .GroupBy(static each => (each.Model.Path.ToString(), each.Way.Agent!.Id));
        foreach (var (way, model, use) in open.Select(static group => group.First()))
        {
            var tools = Strong.Where(tool => way.Tools!.For(tool).IsAllowed == Answer.Yes).ToList();
            if (tools.Count > 0)
            {
                context.Report(model, [RouteWords.Who(way), RouteWords.Agent(way), string.Join(", ", tools), use, model.Text!.Trim()], causes: way.Settings());
            }
        }
    }
}
