using OpenClaw.Config.Oracle.Tests.Judging;
using OpenClaw.Config.Oracle.Tests.Suites;

namespace OpenClaw.Config.Oracle.Tests;

/// <summary>Every document that the interpreter's snippets make, before the real validator.</summary>
public class SnippetsTests
{
    private const string Suite = "snippets";

    [Fact]
    public async Task Every_emitted_snippet_is_valid()
    {
        var verdicts = await Judge.AskAsync(Suite, Snippets.All);

        Assert.NotEmpty(verdicts);
        Refused.None(verdicts);
    }

    [LiveFact]
    public async Task Recorded_verdicts_are_what_OpenClaw_says_now()
    {
        var live = await Judge.AskAsync(Suite, Snippets.All);

        RecordedVerdicts.AssertCurrent(Suite, Snippets.All, live);
    }
}
