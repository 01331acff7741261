using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;

namespace OpenClaw.Config.Analyzers.Rules.Operation;

/// <summary>A folder for sandboxes over SSH that does not begin at the root: no sandbox of the agent comes up, and OpenClaw's audit ends without a report on anything.</summary>
[NoFix("Where the folder lies on the other machine is for the operator to say.")]
internal sealed class AuditGivesUp() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC9061",
        "A folder on which OpenClaw's audit gives up",
        "'{0}' is '{1}', no absolute path: 'openclaw security audit' ends there with an error and reports nothing about this gateway",
        RuleCategory.Operation,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var agents = context.Root["agents"];
        foreach (var scope in agents["entries"].Children().Concat(agents["list"].Children()).Prepend(agents["defaults"]))
        {
            var folder = scope["sandbox"]["ssh"]["workspaceRoot"];
            if (folder.Text?.Trim() is { Length: > 0 } text && text[0] is not ('/' or '\\') && !text.Contains("${"))
            {
                context.Report(folder, [folder.Path.ToString(), text]);
            }
        }
    }
}
