namespace OpenClaw.Config.Oracle.Tests.Judging;

/// <summary>Something the real validator says about a place. A replayed one has no message: that prose is OpenClaw's.</summary>
internal sealed record OracleIssue(string Path, string Message = "");

/// <summary>Something the real security audit says. A replayed one has no detail.</summary>
internal sealed record OracleFinding(string CheckId, string Severity, string Detail = "");

/// <summary>What the real OpenClaw says of a configuration.</summary>
/// <param name="Id">The id of the input.</param>
/// <param name="Valid">Whether a gateway would start on it.</param>
/// <param name="Issues">Why not.</param>
/// <param name="Warnings">What the validator lets pass with a word.</param>
/// <param name="Findings">The security audit's; null where the configuration is invalid.</param>
/// <param name="Error">What OpenClaw threw instead of judging; null when all is well.</param>
internal sealed record OracleVerdict(
    string Id,
    bool Valid,
    IReadOnlyList<OracleIssue> Issues,
    IReadOnlyList<OracleIssue> Warnings,
    IReadOnlyList<OracleFinding>? Findings,
    string? Error = null)
{
    /// <summary>The verdict in a line, for the message of a failing test.</summary>
    public string Explanation => Valid
        ? $"{Id}: valid"
        : $"{Id}: {Error ?? string.Join("; ", Issues.Select(issue => $"{issue.Path}: {issue.Message}"))}";
}
