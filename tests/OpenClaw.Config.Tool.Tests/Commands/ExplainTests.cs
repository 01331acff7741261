using OpenClaw.Config.Testing;
using OpenClaw.Config.Tool.Tests.Testing;

namespace OpenClaw.Config.Tool.Tests.Commands;

/// <summary>The pages of the rules, where the finding is.</summary>
public sealed class ExplainTests
{
    public static TheoryData<string> Pages() => [.. Ids];

    private static IEnumerable<string> Ids => Directory.EnumerateFiles(Repository.PathOf("docs", "rules"), "OCC*.md").Select(static path => Path.GetFileNameWithoutExtension(path));

    [Theory, MemberData(nameof(Pages))]
    public void EveryPage_IsShownWithoutMarkup(string id)
    {
        var run = ToolRun.Of("explain", id);

        Assert.StartsWith(id + ": ", run.Out, StringComparison.Ordinal);
        Assert.Contains("\nHow to fix\n", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("```", run.Out, StringComparison.Ordinal);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void AnId_MayBeWrittenSmall() => Assert.Equal(ToolRun.Of("explain", "OCC2001").Out, ToolRun.Of("explain", "occ2001").Out);

    [Fact]
    public void WithoutAnId_EveryRuleIsListedOnce()
    {
        var run = ToolRun.Of("explain");

        Assert.All(Ids, id => Assert.Single(run.Out.Split('\n'), line => line.StartsWith($"  {id}  ", StringComparison.Ordinal)));
        Assert.Contains("  OCC2001  error    Gateway without authentication\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AnUnknownRule_IsAskedBack()
    {
        var run = ToolRun.Of("explain", "OCC201");

        Assert.Contains("there is no rule 'OCC201'; did you mean OCC", run.Error, StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("lists all", ToolRun.Of("explain", "everything").Error, StringComparison.Ordinal);
    }
}
