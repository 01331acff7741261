using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>
/// A tool is named by the same policy in what it allows and, by itself or in a group, in what it denies. The denial wins. A group that is allowed but
/// for one of its tools is no contradiction.
/// </summary>
[NoFix("Which of the two is meant is for the operator to say.")]
internal sealed class AllowedAndDenied() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4051",
        "Tool that is allowed and denied",
        "'{0}' allows '{1}', which '{2}' denies with '{3}' in the same policy: the denial wins, so the tool is not there",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    private static readonly string[] Allowing = ["allow", "alsoAllow"];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var scope in WrittenToolLists.Scopes(context.Shared(WrittenNodes.Of).All))
        {
            var denied = scope["deny"].Children().Where(static entry => !string.IsNullOrWhiteSpace(entry.Text)).ToList();
            foreach (var entry in denied.Count == 0 ? [] : Allowing.SelectMany(key => scope[key].Children()))
            {
                if (entry.Text is { } text && denied.Where(deny => ToolNames.Covers(deny.Text!, text)).Take(1).ToList() is [var deny])
                {
                    context.Report(entry, [entry.Path.ToString(), text.Trim(), deny.Path.ToString(), deny.Text!.Trim()], causes: [deny]);
                }
            }
        }
    }
}
