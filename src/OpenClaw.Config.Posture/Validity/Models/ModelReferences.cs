namespace OpenClaw.Config.Posture.Validity.Models;

/// <summary>The forms of <c>provider/model</c>.</summary>
internal static class ModelReferences
{
    private static readonly string[] Selectors = ["openrouter:auto", "openrouter:free"];

    /// <summary>Whether both parts are there.</summary>
    public static bool HasBothParts(string text)
    {
        var trimmed = text.Trim();
        var slash = trimmed.IndexOf('/');
        return slash > 0 && trimmed.Substring(0, slash).Trim().Length > 0 && trimmed.Substring(slash + 1).Trim().Length > 0;
    }

    /// <summary>Whether a model policy takes the text without an alias.</summary>
    public static bool IsPolicyEntry(string text)
    {
        var trimmed = text.Trim();
        if (Selectors.Contains(trimmed.ToLowerInvariant()))
        {
            return true;
        }

        var segments = trimmed.Split('/').Select(static segment => segment.Trim()).ToArray();
        var isPrefix = segments.Length > 1 && segments[segments.Length - 1] == "*";
        return segments.Length > 1 && segments.Take(segments.Length - (isPrefix ? 1 : 0)).All(IsSegment);
    }

    private static bool IsSegment(string segment) =>
        segment.Length > 0 && !segment.Any(static c => c is '*' or '\u007F' || char.IsWhiteSpace(c) || c < ' ');
}
