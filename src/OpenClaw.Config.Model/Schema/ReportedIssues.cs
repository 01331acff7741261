using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Model.Schema;

/// <summary>
/// The paths that the validator of channels and plugin settings reports, which are fewer than there are mistakes: it goes through a value in
/// an order of its own, notes every key that may not be there as well as the object around it, every variant of a union as well as the union, and
/// stops at eight. <see cref="SchemaCheck"/> finds the mistakes; this is only for who compares.
/// </summary>
public static class ReportedIssues
{
    /// <summary>The paths reported for the channel or the plugin that the violations lie in; null where the facts do not say how its validator goes about.</summary>
    /// <param name="root">The configuration.</param>
    /// <param name="facts">What the version of OpenClaw accepts.</param>
    /// <param name="extension">The path of the channel, or of the settings of the plugin.</param>
    /// <param name="hasDefaults">Whether defaults are filled in before.</param>
    public static IReadOnlyList<string>? Of(ConfigNode root, SchemaFacts facts, ConfigPath extension, bool hasDefaults = true)
    {
        if (facts.KeyOrder is not { } order)
        {
            return null;
        }

        var (node, schema, place) = (PluginSettings.UnderTheirNames(root, facts), facts.Root, WalkPlace.Root(facts));
        foreach (var key in extension.Segments)
        {
            if (node is not ConfigObject obj || obj.Find(key)?.Node is not { } below || (schema.Find(key)?.Node ?? schema.Others) is not { } shape)
            {
                return null;
            }

            (node, schema, place) = (below, shape, place.Child(key));
        }

        var issues = new IssueList();
        new IssueWalk(new SchemaWalk(root, facts, isProbe: false, hasDefaults), order).Check(issues, node, schema, place, string.Empty);
        // A slash in a key ends a segment.
        return [.. issues.Paths().Select(path => extension + path.Replace('/', '.')).Distinct()];
    }
}
