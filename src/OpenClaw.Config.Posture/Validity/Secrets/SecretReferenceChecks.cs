using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Secrets;

/// <summary>Ids of secrets in files (S1) and from programs (S2). Channels and plugin settings are not asked.</summary>
public sealed class SecretReferenceChecks : ValidityCheck
{
    /// <inheritdoc />
    internal override void Check(ValidityContext context, List<ValidityViolation> found)
    {
        foreach (var child in context.Root.Children())
        {
            if (child.Segment != "channels")
            {
                Walk(child, isEntries: false, isInEntries: false, child.Segment == "plugins", context, found);
            }
        }
    }

    private static void Walk(ConfigCursor at, bool isEntries, bool isInEntries, bool isPlugins, ValidityContext context, List<ValidityViolation> found)
    {
        if (at.Node is ConfigObject obj && obj.Find("source") is { Node: ConfigText { Value: "file" or "exec" } })
        {
            Judge(at, context, found);
        }

        foreach (var child in at.Children())
        {
            // Settings of plugins are their own.
            if (child.Node is ConfigObject or ConfigArray && !(isInEntries && child.Segment == "config"))
            {
                Walk(child, isPlugins && child.Segment == "entries", isEntries, isPlugins: false, context, found);
            }
        }
    }

    private static void Judge(ConfigCursor at, ValidityContext context, List<ValidityViolation> found)
    {
        if (at.Node is ConfigObject && at["source"].Text is "file" or "exec" && TextOf(at["id"]) is { } id
            && SecretReference.FaultOfId(at["source"].Text!, id) is { } fault && TakesReference(at, context.Facts))
        {
            found.Add(new(at["source"].Text == "file" ? "S1" : "S2", at["id"], $"{at["id"].Path} {fault}") { Scope = at.Path });
        }
    }

    private static bool TakesReference(ConfigCursor at, SchemaFacts facts) => facts.Find(at.Path.Segments).Any(IsReference);

    private static bool IsReference(SchemaNode node) =>
        (node.Find("source") is not null && node.Find("id") is not null && node.Find("provider") is not null) || node.Variants.Any(IsReference);
}
