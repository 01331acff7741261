using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Analyzers.Rules.Language;

/// <summary>
/// A value that a later call in the same body always replaces, so that the first one only misleads the reader. Overriding
/// what a helper or a preset wrote is what last-write-wins is for, and so is overriding under a condition.
/// </summary>
internal sealed class SetTwice() : ConfigRule(Rule)
{
    // Code that sets a key thousands of times has another problem than each of them.
    private const int MostTold = 16;

    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC0002",
        "Set twice",
        "'{0}' is set again further down, so this value never reaches the file",
        RuleCategory.Language,
        RuleLevel.NotAsMeant);

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var owner in context.Shared(WrittenNodes.Of).All)
        {
            if (owner.Node is not ConfigObject obj)
            {
                continue;
            }

            for (var i = 0; i < obj.Properties.Count; i++)
            {
                if (obj.Properties[i].Replaced.Count > 0)
                {
                    CheckProperty(context, owner, obj.Properties[i]);
                }
            }
        }
    }

    private static void CheckProperty(RuleContext context, ConfigCursor owner, ConfigProperty property)
    {
        for (var i = 0; i < Math.Min(property.Replaced.Count, MostTold); i++)
        {
            var earlier = property.Replaced[i];
            var later = i + 1 < property.Replaced.Count ? property.Replaced[i + 1] : property.Node;
            if (earlier.Origin is { Name: { } first } before && later.Origin is { Name: { } second } after
                && before.Trail.SequenceEqual(after.Trail)
                && context.Order.AlwaysFollows(first, second))
            {
                context.Report(
                    owner.Path.Child(property.Name),
                    earlier,
                    [property.Name],
                    Spot.Name,
                    [second],
                    new RemoveCall($"Remove this '{property.Name}', which never counts", first));
            }
        }
    }
}
