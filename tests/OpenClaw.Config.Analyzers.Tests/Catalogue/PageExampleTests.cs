using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Analyzers.Framework;
using OpenClaw.Config.Analyzers.Tests.Testing;
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

    public static TheoryData<string> Ids() => [.. RuleCatalogue.All.Select(static rule => rule.Descriptor.Id).Except(WithoutExamples)];

    [Theory, MemberData(nameof(Ids))]
    public async Task BadExample_GivesExactlyThisRule(string id)
    {
        var found = await AnalyzerRun.OfAsync(Compile(RulePage.Read(id).Bad));
        Assert.Equal([id], found.Select(static diagnostic => diagnostic.Id).Distinct());
        Assert.All(found, static diagnostic => Assert.Equal("Test0.cs", diagnostic.Location.SourceTree?.FilePath));
    }

    [Theory, MemberData(nameof(Ids))]
    public async Task GoodExample_GivesNothing(string id) =>
        Assert.Empty(await AnalyzerRun.OfAsync(Compile(RulePage.Read(id).Good)));

    private static CSharpCompilation Compile(string? example)
    {
        Assert.NotNull(example);
        var source = example.Contains("[OpenClawConfig(", StringComparison.Ordinal) || example.Contains("[OpenClawFleet]", StringComparison.Ordinal)
            ? example
            : ConfigCompilation.Wrap(example.Contains(".Auth(", StringComparison.Ordinal) ? example : Authentication + "\n" + example);
        return ConfigCompilation.Create(source).Verified();
    }
}
