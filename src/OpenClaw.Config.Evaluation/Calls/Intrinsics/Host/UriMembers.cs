namespace OpenClaw.Config.Evaluation.Calls.Intrinsics.Host;

/// <summary>Making addresses. What names a file is left out: whether it is one goes by the system that builds.</summary>
internal static class UriMembers
{
    public static Uri New(string uriString) => new(Checked(uriString, UriKind.Absolute));

    public static Uri New(string uriString, UriKind uriKind) => new(Checked(uriString, uriKind), uriKind);

    public static Uri New(Uri baseUri, string? relativeUri) => new(baseUri, relativeUri is null ? null! : Checked(relativeUri, UriKind.Relative));

    public static bool TryCreate(string? uriString, UriKind uriKind, out Uri? result) => Uri.TryCreate(Checked(uriString!, uriKind), uriKind, out result);

    public static bool TryCreate(Uri? baseUri, string? relativeUri, out Uri? result) => Uri.TryCreate(baseUri!, Checked(relativeUri!, UriKind.Relative), out result);

    public static bool IsWellFormedUriString(string? uriString, UriKind uriKind) => Uri.IsWellFormedUriString(Checked(uriString!, uriKind), uriKind);

    public static bool CheckSchemeName(string? schemeName) => Uri.CheckSchemeName(schemeName!);

    private static string Checked(string text, UriKind kind)
    {
        var start = text?.TrimStart();
        var looksLikeFile = start?.StartsWith("\\", StringComparison.Ordinal) == true
            || (kind != UriKind.Relative && start?.StartsWith("/", StringComparison.Ordinal) == true)
            || start?.StartsWith("file:", StringComparison.OrdinalIgnoreCase) == true
            || (start?.Length > 1 && start[1] is ':' or '|');
        return looksLikeFile ? throw new NotEvaluatedException("a Uri of a file differs from system to system; write its text down") : text!;
    }
}
