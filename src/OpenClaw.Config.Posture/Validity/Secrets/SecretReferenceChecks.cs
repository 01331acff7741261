using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity.Secrets;

/// <summary>Ids of secrets in files (S1) and from programs (S2). Channels and plugin settings are not asked.</summary>
public sealed class SecretReferenceChecks : ValidityCheck
{
    /// <inheritdoc />
    public override IEnumerable<ValidityViolation> Check(ValidityContext context) =>
        References(context).SelectMany(at => Judge(at, context));

    // Every value is looked at, so nothing is made for one that is none.
    private static List<ConfigCursor> References(ValidityContext context)
    {
        var found = new List<ConfigCursor>();
        foreach (var child in context.Root.Children())
        {
            if (child.Segment != "channels")
            {
                Collect(child, isEntries: false, isInEntries: false, child.Segment == "plugins", found);
            }
        }

        return found;
    }

    private static void Collect(ConfigCursor at, bool isEntries, bool isInEntries, bool isPlugins, List<ConfigCursor> found)
    {
        if (at.Node is ConfigObject obj && obj.Find("source") is { Node: ConfigText { Value: "file" or "exec" } })
        {
            found.Add(at);
        }

        foreach (var child in at.Children())
        {
            // Settings of plugins are their own.
            if (child.Node is ConfigObject or ConfigArray && !(isInEntries && child.Segment == "config"))
            {
                Collect(child, isPlugins && child.Segment == "entries", isEntries, isPlugins: false, found);
            }
        }
    }

    private static IEnumerable<ValidityViolation> Judge(ConfigCursor at, ValidityContext context)
    {
        if (at.Node is ConfigObject && at["source"].Text is "file" or "exec" && TextOf(at["id"]) is { } id
            && SecretReference.FaultOfId(at["source"].Text!, id) is { } fault && TakesReference(at, context.Facts))
        {
            yield return new(at["source"].Text == "file" ? "S1" : "S2", at["id"], $"{at["id"].Path} {fault}") { Scope = at.Path };
        }
    }

    private static bool TakesReference(ConfigCursor at, SchemaFacts facts) => facts.Find(at.Path.Segments).Any(IsReference);

    private static bool IsReference(SchemaNode node) =>
        (node.Find("source") is not null && node.Find("id") is not null && node.Find("provider") is not null) || node.Variants.Any(IsReference);
}
