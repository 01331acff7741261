using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Secrets;

/// <summary>Ids of secrets in files (S1) and from programs (S2). Channels and plugin settings are not asked.</summary>
public sealed class SecretReferenceChecks : ValidityCheck
{
    /// <inheritdoc />
    public override IEnumerable<ValidityViolation> Check(ValidityContext context) =>
        context.Root.Children().Where(static at => at.Path.Segment != "channels").SelectMany(at => Below(at, context));

    private static IEnumerable<ValidityViolation> Below(ConfigCursor at, ValidityContext context)
    {
        if (at.Node is ConfigObject && at["source"].Text is "file" or "exec" && TextOf(at["id"]) is { } id
            && SecretReference.FaultOfId(at["source"].Text!, id) is { } fault && TakesReference(at, context.Facts))
        {
            yield return new(at["source"].Text == "file" ? "S1" : "S2", at["id"], $"{at["id"].Path} {fault}") { Scope = at.Path };
        }

        foreach (var violation in at.Children().Where(child => child.Path.Segment != "config" || at.Path.Parent?.ToString() != "plugins.entries").SelectMany(child => Below(child, context)))
        {
            yield return violation;
        }
    }

    private static bool TakesReference(ConfigCursor at, SchemaFacts facts) => facts.Find(at.Path.Segments).Any(IsReference);

    private static bool IsReference(SchemaNode node) =>
        (node.Find("source") is not null && node.Find("id") is not null && node.Find("provider") is not null) || node.Variants.Any(IsReference);
}
