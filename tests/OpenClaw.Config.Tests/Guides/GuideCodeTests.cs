using OpenClaw.Config.Testing.Compilation;
using OpenClaw.Config.Testing.RunAndCompare;

namespace OpenClaw.Config.Tests.Guides;

/// <summary>What a guide shows compiles and runs: whoever copies it gets no surprise.</summary>
public class GuideCodeTests
{
    public static TheoryData<string> Places => [.. Guide.All.Select(static guide => guide.Place)];

    [Theory]
    [MemberData(nameof(Places))]
    public void TheCodeMakesADocument(string place)
    {
        var guide = Guide.All.Single(guide => guide.Place == place);
        var compilation = guide.IsBody ? ConfigCompilation.CreateFromBody(guide.Code) : ConfigCompilation.Create(guide.Code);

        Assert.NotEmpty(SnippetRunner.RunAtRuntime(compilation));
    }

    [Fact]
    public void ThereAreGuides() => Assert.True(Guide.All.Count >= 10, $"Only {Guide.All.Count} blocks of code were found.");
}
