using System.Collections.Immutable;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Checking;

/// <summary>Judges an <c>openclaw.json</c>, with all that it includes, by the rules that judge C#.</summary>
internal static class FileCheck
{
    private static readonly ImmutableArray<ConfigRule> AsAudit = RuleSets.Of(RuleCatalogue.All, asAudit: true);

    /// <summary>All there is to tell about an input that was read.</summary>
    /// <param name="input">The input.</param>
    /// <param name="version">The version of OpenClaw to judge by.</param>
    /// <param name="asAudit">Whether OpenClaw's audit is repeated word for word, in place of the rules that say it better.</param>
    public static CheckedFile Check(InputResult input, string version, bool asAudit = false)
    {
        var reading = InputReading.Of(input, version);
        var texts = reading.Files.ToDictionary(static file => file.File, file => new SourceText(NameOf(file.File, input), file.Text, file.Root));
        var whole = new SourceSpan(reading.Files[0].File, 0, 0);
        var findings = ConfigJudge.Judge(
            reading.Document, asAudit ? AsAudit : RuleSets.Usual, TextOrder.Instance, CancellationToken.None, isLarge: input.Text!.Length >= RoomForLarge.Large);
        var told = reading.Problems.Count == 0 ? [] : findings.Select(static finding => finding.Message).ToHashSet(StringComparer.Ordinal);
        var remarks = reading.Problems.Where(problem => !told.Contains(problem.Message)).Select(problem => Remark.Of(problem, whole))
            .Concat(findings.Select(finding => Remark.Of(finding, whole)))
            .Select(remark => WithoutOwnValue(remark, texts[remark.Place.File].Text));
        return new(input.Name, [.. InOrder(remarks, reading.Files)], texts);
    }

    // A list that is sorted by rule says nothing to one who goes through the file.
    private static IEnumerable<Remark> InOrder(IEnumerable<Remark> remarks, IReadOnlyList<FileText> files)
    {
        var order = files.Select(static (file, index) => (file.File, index)).ToDictionary(static pair => pair.File, static pair => pair.index);
        return remarks
            .OrderBy(remark => order[remark.Place.File])
            .ThenBy(static remark => remark.Place.Start)
            .ThenByDescending(static remark => remark.Severity)
            .ThenBy(static remark => remark.Rule?.Id, StringComparer.Ordinal);
    }

    // Where a key is underlined, its value right behind it is no other place.
    private static Remark WithoutOwnValue(Remark remark, string text)
    {
        var end = remark.Place.End;
        bool IsOther(SourceSpan span) => span.File != remark.Place.File || span.Start < end || !text.AsSpan(end, span.Start - end).Trim().SequenceEqual(":");
        return remark.MorePlaces.Count == 0 ? remark : remark with { MorePlaces = [.. remark.MorePlaces.Where(IsOther)] };
    }

    // An included file is named from where the user named the one that includes it.
    private static string NameOf(SourceFile file, InputResult input)
    {
        if (input.Path is null || file.Path == input.Path)
        {
            return input.Name;
        }

        var folder = Path.GetDirectoryName(input.Path)!;
        return Path.Combine(Path.GetDirectoryName(input.Name) ?? string.Empty, Path.GetRelativePath(folder, file.Path));
    }
}
