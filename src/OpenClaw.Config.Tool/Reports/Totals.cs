using System.Globalization;
using OpenClaw.Config.Tool.Checking;

namespace OpenClaw.Config.Tool.Reports;

/// <summary>How much was found in all files.</summary>
internal sealed record Totals(int Files, int Errors, int Warnings, int Infos)
{
    /// <summary>Counts.</summary>
    public static Totals Of(IReadOnlyList<CheckedFile> files) =>
        new(files.Count, Sum(files, Severity.Error), Sum(files, Severity.Warning), Sum(files, Severity.Info));

    /// <summary>In words: <c>2 errors, 1 warning</c>.</summary>
    public override string ToString()
    {
        var parts = new[] { Counted(Errors, "error"), Counted(Warnings, "warning"), Counted(Infos, "note") }.OfType<string>().ToArray();
        return parts.Length == 0 ? "nothing to report" : string.Join(", ", parts);
    }

    private static int Sum(IReadOnlyList<CheckedFile> files, Severity severity) => files.Sum(file => file.Count(severity));

    private static string? Counted(int count, string what) =>
        count == 0 ? null : string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what}{(count == 1 ? "" : "s")}");
}
