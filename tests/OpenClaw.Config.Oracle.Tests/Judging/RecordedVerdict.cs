namespace OpenClaw.Config.Oracle.Tests.Judging;

/// <summary>What is kept of a verdict: places and names of checks, without OpenClaw's prose.</summary>
/// <param name="Id">For the reader; the key decides.</param>
/// <param name="Key">A hash of the version, the variables and the text.</param>
/// <param name="Valid">Whether a gateway would start on it.</param>
/// <param name="Issues">The paths of the issues.</param>
/// <param name="Warnings">The paths of the warnings.</param>
/// <param name="Findings">The audit's, as <c>severity check.id</c>.</param>
internal sealed record RecordedVerdict(
    string Id,
    string Key,
    bool Valid,
    IReadOnlyList<string> Issues,
    IReadOnlyList<string> Warnings,
    IReadOnlyList<string>? Findings)
{
    public static RecordedVerdict Of(string key, OracleVerdict verdict) => new(
        verdict.Id,
        key,
        verdict.Valid,
        [.. verdict.Issues.Select(issue => issue.Path)],
        [.. verdict.Warnings.Select(issue => issue.Path)],
        verdict.Findings is null ? null : [.. verdict.Findings.Select(finding => $"{finding.Severity} {finding.CheckId}").Distinct()]);

    public OracleVerdict ToVerdict(string id) => new(
        id,
        Valid,
        [.. Issues.Select(path => new OracleIssue(path))],
        [.. Warnings.Select(path => new OracleIssue(path))],
        Findings?.Select(finding => finding.Split(' ')).Select(words => new OracleFinding(words[1], words[0])).ToList());
}
