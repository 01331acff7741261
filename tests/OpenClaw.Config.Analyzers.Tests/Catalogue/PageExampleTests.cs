using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Judging;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Model.Files;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Catalogue;

/// <summary>The examples of the pages are true: the bad one gives exactly what its page is about, the good one gives nothing.</summary>
public sealed class PageExampleTests
{
    // What the examples of the pages take for granted.
    private const string Authentication =
        """claw.Gateway(g => g.Auth(a => a.Mode(GatewayAuthMode.Token).Token(Secret.FromEnv("OPENCLAW_GATEWAY_TOKEN"))));""";

    // No code of an operator brings this about.
    private static readonly string[] WithoutExamples = ["OCC0009"];

    // A plugin that has to be installed is told wherever it is named, next to what waits for it.
    private static readonly Dictionary<string, string> Companions = new() { ["OCC3102"] = "OCC6108", ["OCC4105"] = "OCC6108" };

    public static TheoryData<string> Ids() => [.. RuleCatalogue.All.Select(static rule => rule.Descriptor.Id).Except(WithoutExamples)];

    [Theory, MemberData(nameof(Ids))]
    public async Task BadExample_GivesExactlyThisRule(string id)
    {
        if (RulePage.Read(id).FileOf("Bad") is { } file)
        {
            Assert.Equal([id], Judge(file, id).Select(static finding => finding.Descriptor.Id).Distinct().Where(found => found != Companions.GetValueOrDefault(id)));
            return;
        }

        var found = await FindAsync(RulePage.Read(id).Bad, id);
        Assert.Equal([id], found.Select(static diagnostic => diagnostic.Id).Distinct().Where(found => found != Companions.GetValueOrDefault(id)));
        Assert.All(found, static diagnostic => Assert.Equal("Test0.cs", diagnostic.Location.SourceTree?.FilePath));
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task GoodExample_GivesNothing(string id)
    {
        if (RulePage.Read(id).FileOf("Good") is { } file)
        {
            Assert.Empty(Judge(file, id).Select(static finding => finding.Message));
            return;
        }

        Assert.Empty(await FindAsync(RulePage.Read(id).Good, id));
    }

    // The audit's own checks say more about an example than the one that its page is about, and so does what they get wrong.
    private static async Task<IReadOnlyList<Diagnostic>> FindAsync(string? example, string id)
    {
        var isAudit = RuleCatalogue.All.Single(rule => rule.Descriptor.Id == id) is AuditReportRule;
        var properties = new ProjectProperties(new Dictionary<string, string> { ["OpenClawToday"] = "2027-04-01", ["OpenClawAuditParity"] = isAudit ? "true" : "false" });
        var found = await AnalyzerRun.OfAsync(Compile(example), options: new AnalyzerOptions([], properties));
        return isAudit || id == CodeTest.Correction ? [.. found.Where(diagnostic => diagnostic.Id == id)] : [.. found.Where(static diagnostic => diagnostic.Id != CodeTest.Correction)];
    }

    // Where the page is about what a build cannot know: a file, in an environment and on a machine that are known.
    private static IReadOnlyList<Finding> Judge(string file, string id)
    {
        var environment = new Dictionary<string, string> { ["OPENCLAW_GATEWAY_TOKEN"] = "example" };
        var reading = ConfigFile.Read("/etc/claw/openclaw.json", file, new NoFiles(isKnown: id != "OCC1304"), new ConfigFileOptions { Environment = environment });
        return ConfigJudge.Judge(reading.Document, new FakeHost());
    }

    private static CSharpCompilation Compile(string? example)
    {
        Assert.NotNull(example);
        var source = example.Contains("[OpenClawConfig(", StringComparison.Ordinal) || example.Contains("[OpenClawFleet]", StringComparison.Ordinal)
            ? example
            : ConfigCompilation.Wrap(example.Contains(".Auth(", StringComparison.Ordinal) ? example : Authentication + "\n" + example);
        return ConfigCompilation.Create(source).Verified();
    }
}
