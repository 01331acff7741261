using OpenClaw.Config.Model.Schema;
using OpenClaw.Config.Model.Tree;

namespace OpenClaw.Config.Posture.Validity;

/// <summary>What the validator reports of the violations of the schema: path by path, in channels and plugin settings not all of them.</summary>
internal static class SchemaIssues
{
    /// <summary>The paths with a sentence each.</summary>
    /// <param name="violations">What is wrong.</param>
    /// <param name="root">The configuration.</param>
    /// <param name="facts">What the version of OpenClaw accepts.</param>
    /// <param name="isAllReported">Whether nothing of it was left out because a rule says it better.</param>
    /// <param name="hasDefaults">Whether the validator has filled in the defaults.</param>
    public static IReadOnlyList<(string Path, string Message)> Of(
        IReadOnlyList<SchemaViolation> violations, ConfigNode root, SchemaFacts facts, bool isAllReported, bool hasDefaults)
    {
        var issues = new List<(string, string)>();
        foreach (var violation in violations.Where(static violation => !violation.IsInExtension))
        {
            issues.AddRange(violation.AlsoAt.Append(violation.Path).Select(path => (path.ToString(), violation.Message)));
        }

        foreach (var extension in violations.Where(static violation => violation.IsInExtension).GroupBy(static violation => ExtensionOf(violation.Path)))
        {
            // In channels and plugin settings the validator takes a slash in a key for the end of a segment.
            var found = extension
                .SelectMany(static violation => violation.AlsoAt.Append(violation.Path).Select(path => (Path: path.ToString().Replace('/', '.'), violation.Message))).ToList();
            var reported = isAllReported && IsKnown(extension.Key, facts) ? ReportedIssues.Of(root, facts, extension.Key, hasDefaults) : null;
            issues.AddRange(reported is null or { Count: 0 } ? found : found.Where(issue => reported.Contains(issue.Path)));
            issues.AddRange((reported ?? []).Except(found.Select(static issue => issue.Path)).Select(path => (path, found[0].Message)));
        }

        return issues;
    }

    private static ConfigPath ExtensionOf(ConfigPath path)
    {
        var length = path.Segments[0] == "channels" ? 2 : 4;
        while (path.Segments.Count > length)
        {
            path = path.Parent!;
        }

        return path;
    }

    private static bool IsKnown(ConfigPath extension, SchemaFacts facts) =>
        extension.Segments is not ["channels", var name] || !SchemaCheck.IsUnknownChannel(name, facts);
}
