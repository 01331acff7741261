using OpenClaw.Config.Model.Versions;

namespace OpenClaw.Config.Model.Schema;

/// <summary>What other versions of OpenClaw say of a key that the judged one does not know.</summary>
internal static class KeyHistory
{
    /// <summary>
    /// The sentence with what is known of the key's history, in place of a guess at what was meant: a key that another version has is no
    /// mistyped one. The violation itself where nothing is known.
    /// </summary>
    /// <param name="violation">An unknown key.</param>
    /// <param name="version">The version judged for.</param>
    public static SchemaViolation Explain(SchemaViolation violation, string version)
    {
        if (violation is not { Kind: ViolationKind.UnknownKey, Key: { } key, Place.Parent: { } parent })
        {
            return violation;
        }

        var path = violation.Place.Segments;
        var others = OpenClawVersions.Known.Where(other => other != version && SchemaFacts.For(other).Names(path)).ToArray();
        var isGone = Successors.All.TryFind(path, out var successor);
        if (others.Length == 0 && !isGone)
        {
            return violation;
        }

        var subject = parent.Parent is null ? "the configuration" : parent.ToString();
        return violation with
        {
            Message = $"{subject} has no key '{key}' in OpenClaw {version}; {Story(path, version, others, isGone, successor)}",
            Suggestion = null,
        };
    }

    private static string Story(IReadOnlyList<string> path, string version, string[] others, bool isGone, string? successor)
    {
        var newer = others.FirstOrDefault(other => OpenClawVersions.Compare(other, version) > 0);
        var older = others.LastOrDefault(other => OpenClawVersions.Compare(other, version) < 0);
        if (newer is not null && older is null)
        {
            var before = Successors.All.Predecessor(path);
            return $"{newer} brought it" + (before is null ? string.Empty : $", until then it was {before}");
        }

        var last = older is null ? "older versions had it" : $"{older} was the last to have it";
        return !isGone ? last
            : successor is null ? $"{last}, and nothing takes its place"
            : $"{last}, now it is {successor}";
    }
}
