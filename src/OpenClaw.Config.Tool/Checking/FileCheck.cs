using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Model.Json;
using OpenClaw.Config.Model.Tree;
using OpenClaw.Config.Tool.Texts;

namespace OpenClaw.Config.Tool.Checking;

/// <summary>Judges the text of an <c>openclaw.json</c> by the rules that judge C#.</summary>
internal static class FileCheck
{
    /// <summary>All there is to tell about it.</summary>
    public static CheckedFile Check(SourceText text)
    {
        var read = Json5Reader.Read(text.File, text.Text);
        if (!read.IsSuccess)
        {
            return new(text, [Unreadable(read.Error)], HiddenSpans.InBrokenText(text, read.Error.Span.Start));
        }

        var secrets = HiddenSpans.In(read.Root);
        var whole = new SourceSpan(text.File, read.Root.Origin?.Value.Start ?? 0, 1);
        if (read.Root is not ConfigObject root)
        {
            return new(text, [NoObject(read.Root, whole)], secrets);
        }

        var findings = ConfigJudge.Judge(new ConfigDocument(text.Name, root));
        return new(text, [.. InOrder(findings.Select(finding => Remark.Of(finding, whole)).Select(remark => WithoutOwnValue(remark, text.Text)))], secrets);
    }

    // A list that is sorted by rule says nothing to one who goes through the file.
    private static IEnumerable<Remark> InOrder(IEnumerable<Remark> remarks) => remarks
        .OrderBy(static remark => remark.Place.Start)
        .ThenByDescending(static remark => remark.Severity)
        .ThenBy(static remark => remark.Rule?.Id, StringComparer.Ordinal);

    // Where a key is underlined, its value right behind it is no other place.
    private static Remark WithoutOwnValue(Remark remark, string text)
    {
        var end = remark.Place.End;
        bool IsOther(SourceSpan span) => span.File != remark.Place.File || span.Start < end || !text.AsSpan(end, span.Start - end).Trim().SequenceEqual(":");
        return remark.MorePlaces.Count == 0 ? remark : remark with { MorePlaces = [.. remark.MorePlaces.Where(IsOther)] };
    }

    private static Remark Unreadable(JsonError error) =>
        new(null, Severity.Error, error.Message, string.Empty, error.Span, [], null);

    private static Remark NoObject(ConfigNode root, SourceSpan whole) => new(
        null,
        Severity.Error,
        $"the configuration must be an object, not {(root is ConfigArray ? "an array" : root is ConfigNull ? "null" : "a " + root.TypeName)}",
        string.Empty,
        whole,
        [],
        null);
}
