using System.Globalization;
using OpenClaw.Config.Tool.Checking;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Reports;

/// <summary>For GitHub's runners: workflow commands, which become annotations at the lines of a pull request.</summary>
internal sealed class GitHubReport : IReport
{
    /// <inheritdoc />
    public void Write(IReadOnlyList<CheckedFile> files, IReadOnlyList<InputResult> failures, TextWriter output)
    {
        foreach (var file in files)
        {
            foreach (var remark in file.Remarks)
            {
                output.WriteLine(Command(file, remark));
            }
        }

        foreach (var failure in failures)
        {
            output.WriteLine($"::error file={Property(failure.Name)}::{Data($"{failure.Name} {failure.Failure}")}");
        }
    }

    private static string Command(CheckedFile file, Remark remark)
    {
        var text = file.TextOf(remark.Place);
        var range = text.RangeOf(remark.Place);
        // The annotation of a place over several lines takes no columns.
        var columns = range.Line == range.EndLine
            ? string.Create(CultureInfo.InvariantCulture, $",col={range.Column},endColumn={range.EndColumn}")
            : string.Empty;
        var title = remark.Rule is null ? "openclaw.json" : $"{remark.Rule.Id}: {remark.Rule.Title.ToString(CultureInfo.InvariantCulture)}";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"::{Kind(remark.Severity)} file={Property(text.Name)},line={range.Line},endLine={range.EndLine}{columns},title={Property(title)}::{Data(Sentence(remark))}");
    }

    private static string Sentence(Remark remark) => remark.Remedy is null ? remark.Message : $"{remark.Message} ({remark.Remedy})";

    private static string Kind(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static string Data(string text) => text.Replace("%", "%25").Replace("\r", "%0D").Replace("\n", "%0A");

    private static string Property(string text) => Data(text).Replace(":", "%3A").Replace(",", "%2C");
}
