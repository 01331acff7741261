using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Reading;
using OpenClaw.Config.Posture.Texts;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A pattern that the gateway compiles as a regular expression of JavaScript, and drops when that fails.</summary>
[NoFix("What was to be matched is for the operator to say.")]
internal sealed class PatternUnreadable() : ConfigRule(Rule)
{
    private const string Mentions = "no message mentions the agent by it";
    private const string Sessions = "only the text itself is looked for";

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4068",
        "A regular expression that does not compile",
        "'{0}' is no regular expression of JavaScript, {1}: {2}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    // The places whose texts 2026.9.6 hands to its compileSafeRegex.
    private static readonly (string Pattern, string Effect)[] Places =
    [
        ("messages.groupChat.mentionPatterns.[]", Mentions),
        ("agents.entries.*.groupChat.mentionPatterns.[]", Mentions),
        ("agents.list.[].groupChat.mentionPatterns.[]", Mentions),
        ("channels.clickclack.mentionPatterns.[]", Mentions),
        ("channels.clickclack.groups.*.mentionPatterns.[]", Mentions),
        ("channels.clickclack.accounts.*.mentionPatterns.[]", Mentions),
        ("channels.clickclack.accounts.*.groups.*.mentionPatterns.[]", Mentions),
        ("logging.redactPatterns.[]", "what it was to hide is logged"),
        ("approvals.exec.sessionFilter.[]", Sessions),
        ("approvals.plugin.sessionFilter.[]", Sessions),
        ("channels.*.execApprovals.sessionFilter.[]", Sessions),
        ("channels.*.accounts.*.execApprovals.sessionFilter.[]", Sessions),
    ];

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (pattern, effect) in Places)
        {
            foreach (var at in PathPattern.Select(context.Root, pattern))
            {
                if (at.Node is ConfigText text && at.Text?.Trim() is { Length: > 0 } source && !EnvironmentReferences.IsIn(text)
                    && JavaScriptPattern.Fault(effect[0] == 'w' ? WithoutFlags(source) : source) is { } fault)
                {
                    context.Report(at, [at.Path.ToString(), fault, effect]);
                }
            }
        }
    }

    // Patterns of the log may be written /like this/gi.
    private static string WithoutFlags(string source)
    {
        var end = source.LastIndexOf('/');
        return source[0] == '/' && end > 1 && source.Skip(end + 1).All(static flag => "gimsuy".Contains(flag)) ? source.Substring(1, end - 1) : source;
    }
}
