using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Posture.Models;

namespace OpenClaw.Config.Analyzers.Rules.Extensions;

/// <summary>
/// A reference to a model of a provider that the configuration itself describes, and that is not among the models it lists there. The gateway asks the provider for it all the same,
/// with a guess at what the model can do.
/// </summary>
internal sealed class ModelNotListed() : ConfigRule(Rule)
{
    private static readonly DiagnosticDescriptor Rule = RuleDescriptor.Create(
        "OCC6060",
        "A model that its provider does not list",
        "'{0}' is '{1}', but models.providers.{2} lists {3}: the gateway asks for it all the same, and the provider most likely refuses",
        RuleCategory.Extensions,
        RuleLevel.NotAsMeant);

    private const int MostNamed = 4;

    /// <inheritdoc />
    public override void Check(RuleContext context)
    {
        foreach (var (at, reference, provider, listed) in ListedModels.Missing(context.Root))
        {
            var names = listed.Count == 0 ? "none" : string.Join(", ", listed.Take(MostNamed).Select(static id => $"'{id}'")) + (listed.Count > MostNamed ? $" and {listed.Count - MostNamed} more" : string.Empty);
            context.Report(at, [at.Path.ToString(), reference, provider, names], fix: Rename(at, provider, reference, listed));
        }
    }

    private static ReplaceByText? Rename(ConfigCursor at, string provider, string reference, IReadOnlyList<string> listed) =>
        at.Node is ConfigText && at.Origin is { } origin && (at.Node.Marks & NodeMarks.Raw) == 0 && FixTargets.IsInOneCall(origin)
        && NearestName.Find(reference.Substring(reference.IndexOf('/') + 1), listed) is { } near
            ? new ReplaceByText($"Use \"{provider}/{near}\"", origin.Value, $"{provider}/{near}")
            : null;
}
