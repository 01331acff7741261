using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Schema;

/// <summary>A setting that was written as JSON text, past the typed builder. It is checked like any other; a reviewer should still see it.</summary>
[NoFix("Whether the typed builder has a member for it depends on what the text holds.")]
internal sealed class RawUsed() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC1901",
        "Written as raw JSON",
        "'{0}' is written as raw JSON, so neither its name nor its value is checked by the compiler",
        RuleCategory.Schema,
        RuleLevel.WorthKnowing);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        if (!context.Shared(WrittenNodes.Of).All.Any(static at => (at.Node!.Marks & NodeMarks.Raw) != 0))
        {
            return;
        }

        var places = new List<ConfigCursor>();
        Find(context.Root, places);
        foreach (var at in places)
        {
            context.Report(at, [at.Path.ToString()], Spot.Name);
        }
    }

    // One text is one finding: what lies inside it was written by the same call.
    private static void Find(ConfigCursor at, List<ConfigCursor> places)
    {
        foreach (var child in at.Children())
        {
            if ((child.Node!.Marks & NodeMarks.Raw) != 0)
            {
                places.Add(child);
            }
            else
            {
                Find(child, places);
            }
        }
    }
}
