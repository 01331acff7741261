using OpenClaw.Config.Model.Schema;

namespace OpenClaw.Config.Testing.Differential;

/// <summary>Whether the schema check and a real validator say the same.</summary>
public static class ValidatorAgreement
{
    // The validator of channels and plugin settings stops at eight issues, sometimes in the midst of a union, and then drops those of the
    // eight that another one says as well. From so many on, its list may be cut, and then holds less than the mistakes there are.
    private const int PerhapsCut = 5;

    /// <summary>What differs, as a line to read; null where they agree on the verdict and on every path.</summary>
    /// <param name="found">What the check found.</param>
    /// <param name="isValid">The validator's verdict.</param>
    /// <param name="paths">The paths of its issues, one an issue.</param>
    public static string? Difference(IReadOnlyList<SchemaViolation> found, bool isValid, IReadOnlyList<string> paths)
    {
        // It looks at channels and plugin settings only when all the rest is in order.
        var reported = found.Any(static violation => !violation.IsInExtension) ? found.Where(static violation => !violation.IsInExtension) : found;
        var ours = reported.SelectMany(static violation => violation.AlsoAt.Append(violation.Path)).Select(static path => path.ToString());
        HashSet<string> mistakes = [.. ours];
        return paths.Count >= PerhapsCut && mistakes.Overlaps(paths) ? null : Difference(mistakes, found.FirstOrDefault()?.Message, isValid, paths);
    }

    /// <summary>The same for paths of any origin.</summary>
    /// <param name="ours">The paths of what was found.</param>
    /// <param name="message">The first sentence.</param>
    /// <param name="isValid">The validator's verdict.</param>
    /// <param name="paths">The paths of its issues, one an issue.</param>
    public static string? Difference(HashSet<string> ours, string? message, bool isValid, IReadOnlyList<string> paths)
    {
        if (isValid != (ours.Count == 0))
        {
            return isValid ? $"refused although valid: {message}" : $"passed although invalid at {string.Join(", ", paths)}";
        }

        return ours.SetEquals(paths)
            ? null
            : $"validator at [{string.Join(", ", paths.Distinct())}], check at [{string.Join(", ", ours)}]";
    }
}
