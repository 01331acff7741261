using Microsoft.CodeAnalysis;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Judging;

/// <summary>The configurations that the samples make give no error and no warning.</summary>
public sealed class SampleVerdictTests
{
    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Repository.PathOf("samples"), "openclaw.json", SearchOption.AllDirectories)
            .Select(static file => Path.GetRelativePath(Repository.PathOf("samples"), file).Replace('\\', '/'))
            .Where(static file => file.Contains("/expected/", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Files))]
    public void Samples_GiveNoWarning(string file)
    {
        var found = ConfigJudge.Judge(MarkedJson.Parse(File.ReadAllText(Path.Combine(Repository.PathOf("samples"), file))).Document);

        Assert.Empty(found.Where(static finding => finding.Descriptor.DefaultSeverity > DiagnosticSeverity.Info).Select(static finding => $"{finding.Descriptor.Id} {finding.Message}"));
    }
}
