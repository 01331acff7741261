using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// Holds a document against the facts, with the verdict of the gateway's validator and better sentences. Silent on everything that is
/// not known or only perhaps there.
/// </summary>
public static class SchemaCheck
{
    /// <summary>All violations, in the order of the document.</summary>
    public static IReadOnlyList<SchemaViolation> Check(ConfigDocument document, SchemaFacts facts) => Check(document.Root, facts);

    /// <summary>All violations of a configuration, in its order. The root of a file may be something else than an object.</summary>
    public static IReadOnlyList<SchemaViolation> Check(ConfigNode root, SchemaFacts facts)
    {
        root = PluginSettings.UnderTheirNames(root, facts);
        var walk = new SchemaWalk(root, facts);
        walk.Check(root, facts.Root, WalkPlace.Root(facts));
        return [.. walk.Found.Select(violation => KeyHistory.Explain(violation, facts.Version))];
    }

    /// <summary>The violations in channels as long as no defaults are filled in: what the validator reports beside a secret where none may stand.</summary>
    public static IReadOnlyList<SchemaViolation> CheckChannelsAsWritten(ConfigNode root, SchemaFacts facts)
    {
        var walk = new SchemaWalk(root, facts, isProbe: false, hasDefaults: false);
        walk.Check(root, facts.Root, WalkPlace.Root(facts));
        return [.. walk.Found.Where(static violation => violation.IsInExtension && violation.Path.Segments is ["channels", _, ..])];
    }

    /// <summary>Whether OpenClaw brings no channel of that name, and no schema of one.</summary>
    public static bool IsUnknownChannel(string name, SchemaFacts facts) =>
        !facts.HasChannel(name);
}
