using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.ToolPolicy;

namespace OpenClaw.Config.Analyzers.Rules.AgentsAndTools;

/// <summary>A list of tools names one that nothing has. OpenClaw takes any text; worst is a denial, which then denies nothing.</summary>
internal sealed class ToolMisnamed() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC4050",
        "Tool that does not exist",
        "'{0}' names '{1}', but no tool or group of tools is called that{2}: {3}",
        RuleCategory.AgentsAndTools,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        var names = context.Shared(MisnamedTools.Of);
        foreach (var scope in WrittenToolLists.Scopes(context.Shared(WrittenNodes.Of).All))
        {
            foreach (var entry in WrittenToolLists.Keys.SelectMany(key => scope[key].Children()))
            {
                if (entry.Text is { } text && names.IsMisnamed(text, out var meant))
                {
                    var effect = entry.Path.Parent!.Segment == "deny" ? "the entry denies nothing" : "the entry allows nothing";
                    context.Report(entry, [entry.Path.ToString(), text.Trim(), meant is null ? string.Empty : $" ('{meant}' is)", effect], fix: Rename(entry, meant));
                }
            }
        }
    }

    private static ReplaceByText? Rename(ConfigCursor entry, string? meant) =>
        meant is not null && entry.Origin is { } origin && (entry.Node!.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin)
            ? new ReplaceByText($"Use \"{meant}\"", origin.Value, meant)
            : null;
}
