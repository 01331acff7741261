using System.Text;
using OpenClaw.Config.Tool.Tests.Testing;

namespace OpenClaw.Config.Tool.Tests.Reports;

/// <summary>The line that a report shows, and what it underlines.</summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("{ gateway: { port: 99999 } }", "{ gateway: { port: 99999 } }", "                   ^^^^^")]
    // A tab is as wide as the carets believe, whatever the terminal thinks of tabs.
    [InlineData("{\tgateway: { port: 99999 } }", "{    gateway: { port: 99999 } }", "                      ^^^^^")]
    // Wide and combining characters before the place.
    [InlineData("{ /* 日本 */ gateway: { port: 99999 } }", "{ /* 日本 */ gateway: { port: 99999 } }", "                              ^^^^^")]
    [InlineData("{ /* e\u0301 */ gateway: { port: 99999 } }", "{ /* e\u0301 */ gateway: { port: 99999 } }", "                           ^^^^^")]
    [InlineData("{ /* 🦞 */ gateway: { port: 99999 } }", "{ /* 🦞 */ gateway: { port: 99999 } }", "                            ^^^^^")]
    // What would paint, ring or turn the terminal is shown as a dot.
    [InlineData("{ /* \e[31m\a\u202E */ gateway: { port: 99999 } }", "{ /* ·[31m·· */ gateway: { port: 99999 } }", "                                 ^^^^^")]
    public void TheCarets_StandBelowTheValue(string text, string line, string carets)
    {
        var (shown, underlined) = Excerpt(ToolRun.Check(text).Out);

        Assert.Equal(line, shown);
        Assert.Equal(carets, underlined);
    }

    [Fact]
    public void WhatAKeyHolds_DoesNotReachTheTerminalAsItIs()
    {
        var run = ToolRun.Check("{ '\e]0;owned\a\u202E\\r\\nstdin:1:1: all is well': 1 }");

        Assert.DoesNotContain(run.Out, static c => c is '\e' or '\a' or '\r' or '\u202E');
        Assert.Contains(@"\u001b]0;owned\u0007\u202e", run.Out, StringComparison.Ordinal);
        Assert.DoesNotContain(run.Out.Split('\n'), static line => line.StartsWith("stdin:1:1: all", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_EndAsTheFilesLinesDo(string end)
    {
        var run = ToolRun.Check(string.Join(end, "{", "  gateway: {", "    port: 99999,", "  },", "}"));

        Assert.Contains("stdin:3:11: error OCC1004", run.Out, StringComparison.Ordinal);
        Assert.Equal("    port: 99999,", Excerpt(run.Out).Line);
    }

    [Fact]
    public void OfALineWithoutEnd_OnlyThePartAroundThePlaceIsShown()
    {
        var many = string.Join(',', Enumerable.Range(0, 20_000).Select(static index => $"g{index}:{{}}"));
        var run = ToolRun.Check($"{{channels:{{telegram:{{groups:{{{many}}}}}}},gateway:{{port:99999}},agents:{{entries:{{{many}}}}}}}");
        var (line, carets) = Excerpt(run.Out);

        Assert.InRange(line.Length, 20, 210);
        Assert.True(line.StartsWith('…') && line.EndsWith('…'), line);
        Assert.Equal("99999", line.Substring(carets.IndexOf('^'), carets.Count(static c => c == '^')));
    }

    [Fact]
    public void OfAPlaceOverSeveralLines_TheFirstIsUnderlined()
    {
        var (line, carets) = Excerpt(ToolRun.Check("""
            {
              gateway: { port: [ // not a number
                1,
              ] },
            }
            """).Out, "OCC1002");

        Assert.Equal("  gateway: { port: [ // not a number", line);
        Assert.Contains('^', carets);
    }

    private static (string Line, string Carets) Excerpt(string report, string rule = "OCC1004")
    {
        var lines = report.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains($" {rule}: ", StringComparison.Ordinal));
        return (lines[at + 1][8..], lines[at + 2][8..]);
    }
}
