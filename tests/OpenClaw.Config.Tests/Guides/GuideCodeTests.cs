using OpenClaw.Config.Evaluation;
using OpenClaw.Config.Testing.Compilation;
using OpenClaw.Config.Testing.RunAndCompare;

namespace OpenClaw.Config.Tests.Guides;

/// <summary>What a guide shows compiles, builds and means what it would if it ran: whoever copies it gets no surprise.</summary>
public class GuideCodeTests
{
    public static TheoryData<string> Shown => [.. Guide.All.Where(static guide => !guide.IsRefused).Select(static guide => guide.Place)];

    public static TheoryData<string> Refused => [.. Guide.All.Where(static guide => guide.IsRefused).Select(static guide => guide.Place)];

    [Theory]
    [MemberData(nameof(Shown))]
    public void TheCodeMakesADocument(string place)
    {
        var guide = Find(place);
        var compilation = guide.Compilation;

        var documents = EvaluatedCode.Documents(compilation, guide.HasInputs ? GuideInputs.Build : null);

        Assert.NotEmpty(documents);
        Assert.Equal(SnippetRunner.RunAtRuntime(compilation, guide.HasInputs ? GuideInputs.Resources : []), documents);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void WhatIsSaidToBeRefusedIsRefused(string place)
    {
        var result = ConfigEvaluator.Evaluate(Find(place).Compilation.Verified(), CancellationToken.None);

        Assert.NotEmpty(result.Problems);
        Assert.DoesNotContain(result.Documents, static document => document.CanBeEmitted);
    }

    [Fact]
    public void ThereAreGuides()
    {
        Assert.True(Shown.Count >= 10, $"Only {Shown.Count} blocks of code were found.");
        Assert.True(Refused.Count >= 4, $"Only {Refused.Count} refused blocks were found.");
    }

    private static Guide Find(string place) => Guide.All.Single(guide => guide.Place == place);
}
