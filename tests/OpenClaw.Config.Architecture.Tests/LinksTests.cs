using System.Text.RegularExpressions;
using OpenClaw.Config.Architecture.Tests.Sources;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Architecture.Tests;

/// <summary>A link in a page leads somewhere.</summary>
public partial class LinksTests
{
    [Fact]
    public void Relative_links_lead_to_files_and_headings_that_exist()
    {
        var links =
            from page in RepositoryFile.All
            where page.Extension == ".md"
            from Match match in Link().Matches(Code().Replace(page.Text, ""))
            let target = match.Groups[1].Value
            where !target.Contains("://") && !target.StartsWith("mailto:", StringComparison.Ordinal)
            select (Page: page, Target: target);

        Offenders.None(links.Where(link => !Exists(link.Page, link.Target)).Select(link => $"{link.Page}: {link.Target}"));
    }

    private static bool Exists(RepositoryFile page, string target)
    {
        var (path, heading) = target.Split('#', 2) is [var before, var after] ? (before, after) : (target, null);
        var folder = Repository.PathOf(page.Segments[..^1]);
        var file = path.Length == 0 ? Repository.PathOf(page.Segments) : Path.GetFullPath(Path.Combine(folder, Uri.UnescapeDataString(path)));
        return File.Exists(file)
            ? heading is null || HeadingsOf(file).Contains(heading)
            : Directory.Exists(file) && heading is null;
    }

    // The anchors that the usual renderers make of headings.
    private static IEnumerable<string> HeadingsOf(string file) => Heading().Matches(Code().Replace(File.ReadAllText(file), ""))
        .Select(match => NotInAnchors().Replace(match.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'));

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"^#{1,6} (.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\w\- ]")]
    private static partial Regex NotInAnchors();

    [GeneratedRegex(@"^(```|~~~).*?^\1", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();
}
