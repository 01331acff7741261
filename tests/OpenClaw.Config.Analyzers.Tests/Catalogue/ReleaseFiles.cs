using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Catalogue;

/// <summary>The files of release tracking.</summary>
internal static class ReleaseFiles
{
    /// <summary>Their lines.</summary>
    public static IReadOnlyList<string> Lines { get; } =
    [
        .. new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(static name => File.ReadAllLines(Repository.PathOf("analyzers", "OpenClaw.Config.Analyzers", name)))
            .Select(static line => line.Trim()),
    ];
}
