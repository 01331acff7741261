using OpenClaw.Config.Tool.Tests.Testing;

namespace OpenClaw.Config.Tool.Tests.Commands;

/// <summary>What a person sees and what a script learns.</summary>
public sealed class CheckTests
{
    private const string Good = """{ gateway: { mode: "local", bind: "loopback", auth: { mode: "token", token: "${OPENCLAW_GATEWAY_TOKEN}" } } }""";
    private const string Page = "https://github.com/openclaw-config/openclaw-config/blob/main/docs/rules/";

    [Fact]
    public void AMistake_IsShownWithItsPlaceItsLineAndTheRemedy()
    {
        var run = ToolRun.Check("""
            {
              // only at home
              gateway: { bind: "loopback", auth: { mode: "token", token: "${TOKEN}" } },
              channels: {
                telegram: { dmPolicy: "paring" },
              },
            }
            """);

        Assert.Equal(
            $$"""
            stdin:5:27: error OCC1003: channels.telegram.dmPolicy takes 'pairing', 'allowlist', 'open' or 'disabled', not 'paring'; did you mean 'pairing'?
                5 |     telegram: { dmPolicy: "paring" },
                  |                           ^^^^^^^^
                  = at channels.telegram.dmPolicy
                  = help: Use "pairing"
                  = page: {{Page}}OCC1003.md

            stdin: 1 error (OpenClaw 2026.9.6)

            """,
            run.Out,
            ignoreLineEndingDifferences: true);
        Assert.Empty(run.Error);
        Assert.Equal(1, run.ExitCode);
    }

    [Fact]
    public void AGoodFile_IsCalledGood()
    {
        var run = ToolRun.Check(Good);

        Assert.Equal("stdin: nothing to report (OpenClaw 2026.9.6)\n", run.Out);
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void SeveralFiles_AreToldInTheirOrderAndSummedUp()
    {
        using var folder = new TemporaryFolder();
        var first = folder.Write("first.json", """{ gateway: { port: "x" } }""");
        var second = folder.Write("second.json", Good);
        var third = folder.Write("third.json", "{ nonsense: 1 }");

        var run = ToolRun.Of("check", first, second, third);

        Assert.InRange(run.Out.IndexOf($"{first}:1:20: error", StringComparison.Ordinal), 0, run.Out.IndexOf($"{third}:1:3: error", StringComparison.Ordinal));
        Assert.DoesNotContain(second, run.Out, StringComparison.Ordinal);
        Assert.Contains("\n3 files: 4 errors (OpenClaw 2026.9.6)\n", run.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void RemarksStandInTheOrderOfTheText()
    {
        var lines = ToolRun.Check("""
            {
              gateway: { port: "x", auth: { mode: "token", token: "${T}" } },
              gateway2: 1,
              agents: { defaults: { nonsense: 1 } },
            }
            """).Out.Split('\n').Where(static line => line.StartsWith("stdin:", StringComparison.Ordinal) && line.Contains(" error ", StringComparison.Ordinal));

        Assert.Equal(["stdin:2:20:", "stdin:3:3:", "stdin:4:25:"], lines.Select(static line => line.Split(' ')[0]));
    }

    [Fact]
    public void AWarning_CountsOnlyWhenAskedTo()
    {
        const string text = """{ gateway: { auth: { mode: "token", token: "${T}" }, auth: { mode: "token", token: "${T}" } } }""";

        Assert.Equal(0, ToolRun.Check(text).ExitCode);
        Assert.Contains("warning OCC0002", ToolRun.Check(text).Out, StringComparison.Ordinal);
        Assert.Equal(1, ToolRun.Check(text, "--warnaserror").ExitCode);
        Assert.Equal(0, ToolRun.Check(Good, "--warnaserror").ExitCode);
    }

    [Theory]
    [InlineData("check needs a FILE", "check")]
    [InlineData("--jsonl reads standard input", "check", "--jsonl", "file.json")]
    [InlineData("'--frmat'", "check", "file.json", "--frmat", "json")]
    [InlineData("'xml'", "check", "file.json", "--format", "xml")]
    [InlineData("'chekc'", "chekc")]
    public void AWrongCommandLine_IsExplainedAndExitsWithTwo(string explanation, params string[] arguments)
    {
        var run = ToolRun.Of(arguments);

        Assert.Contains(explanation, run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Out);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void AFileMayBeCalledWithAnAtSign()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(0, ToolRun.Of("check", folder.Write("@home.json", Good)).ExitCode);
        Assert.Contains("openclaw-config: @nobody.json does not exist", ToolRun.Of("check", "@nobody.json").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_NamesEveryOption()
    {
        var run = ToolRun.Of("check", "--help");

        Assert.All(["FILE", "--format", "--warnaserror", "--no-color", "--jsonl"], option => Assert.Contains(option, run.Out, StringComparison.Ordinal));
        Assert.Equal(0, run.ExitCode);
    }

    [Fact]
    public void Colours_AreForTerminalsAndCanBeRefused()
    {
        var input = System.Text.Encoding.UTF8.GetBytes("{ gateway: { port: 0 } }");

        Assert.Contains("\e[", ToolRun.With(input, ["check", "-"], hasColours: true).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", ToolRun.With(input, ["check", "-", "--no-color"], hasColours: true).Out, StringComparison.Ordinal);
        Assert.DoesNotContain("\e", ToolRun.With(input, ["check", "-"]).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void AuditParity_TellsWhatTheAuditTells_InPlaceOfTheRulesThatSayItBetter()
    {
        const string open = """
            {
              gateway: { mode: "local", auth: { mode: "token", token: "${TOKEN}" }, controlUi: { enabled: false } },
              channels: { telegram: { botToken: "${BOT}", groupPolicy: "open" } },
              tools: { allow: ["message"] },
            }
            """;

        var (usual, parity) = (ToolRun.Check(open), ToolRun.Check(open, "--audit-parity"));

        Assert.Contains("note OCC9060: 'openclaw security audit' will list security.exposure.open_groups_with_elevated (critical) here, but ", usual.Out, StringComparison.Ordinal);
        Assert.Equal(0, usual.ExitCode);
        Assert.Contains("error OCC9201: security.exposure.open_groups_with_elevated: ", parity.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("OCC9060", parity.Out, StringComparison.Ordinal);
        Assert.Equal(1, parity.ExitCode);
    }
}
