namespace OpenClaw.Config.Tool.Texts;

/// <summary>The folders besides a configuration's own from which it may include files: what the gateway's environment says, read as the gateway reads it.</summary>
internal static class IncludeRoots
{
    /// <summary>The variable with the list, separated as in <c>PATH</c>.</summary>
    public const string Variable = "OPENCLAW_INCLUDE_ROOTS";

    private const string HomeVariable = "OPENCLAW_HOME";

    /// <summary>The folders that this environment allows.</summary>
    public static IReadOnlyList<string> OfEnvironment() => Parse(Environment.GetEnvironmentVariable(Variable), Home());

    /// <summary>The folders of a list. A file among them allows nothing, not even itself.</summary>
    /// <param name="list">The list; null where there is none.</param>
    /// <param name="home">What a <c>~</c> in front stands for.</param>
    public static IReadOnlyList<string> Parse(string? list, string home) =>
    [
        .. (list ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(entry => Path.GetFullPath(WithHome(entry, home)))
            .Where(static path => !File.Exists(path))
            .Distinct(),
    ];

    private static string Home()
    {
        var own = Environment.GetFolderPath(Environment.SpecialFolder.UserProfile);
        return Environment.GetEnvironmentVariable(HomeVariable)?.Trim() is { Length: > 0 } given ? WithHome(given, own) : own;
    }

    private static string WithHome(string path, string home) =>
        path == "~" || path.StartsWith("~/", StringComparison.Ordinal) || path.StartsWith(@"~\", StringComparison.Ordinal) ? home + path[1..] : path;
}
