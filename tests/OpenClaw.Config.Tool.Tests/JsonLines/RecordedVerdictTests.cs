using System.Text.Json.Nodes;
using OpenClaw.Config.Tool.Tests.Testing;

namespace OpenClaw.Config.Tool.Tests.JsonLines;

/// <summary>The tool against recorded verdicts of the real gateway: the answers to lines, and the report on files.</summary>
public sealed class RecordedVerdictTests
{
    [Fact]
    public void TheAnswersAreTheGatewaysOwn()
    {
        var cases = Read();
        var run = ToolRun.WithInput(string.Join('\n', cases.Select(static recorded => recorded.ToJsonString())), "check", "--jsonl");
        var answers = run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.True(cases.Count > 1900);
        Assert.Equal(cases.Count, answers.Length);
        var wrong = cases.Zip(answers).Where(static pair => !IsEqual(pair.First, JsonNode.Parse(pair.Second)!.AsObject())).Select(static pair => pair.Second).ToList();
        Assert.True(wrong.Count == 0, string.Join("\n", wrong.Take(10)));
    }

    // The rules of the report and the verdict come from the same checks by different ways.
    [Fact]
    public void WhatTheGatewayRefuses_HasAnErrorInTheReport()
    {
        var silent = Read()
            .Where(static recorded => recorded["paths"]!.AsArray().Count > 0)
            .Where(static recorded => ToolRun.Check(recorded["raw"]?.GetValue<string>() ?? recorded["config"]!.ToJsonString()).ExitCode != 1)
            .Select(static recorded => recorded["id"]!.ToString())
            .ToList();

        Assert.True(silent.Count == 0, string.Join("\n", silent.Take(10)));
    }

    private static List<JsonObject> Read() =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "validation.jsonl")).Select(static line => JsonNode.Parse(line)!.AsObject())];

    private static bool IsEqual(JsonObject recorded, JsonObject answer) =>
        answer["id"]!.ToString() == recorded["id"]!.ToString()
        && answer["valid"]!.GetValue<bool>() == (recorded["paths"]!.AsArray().Count == 0)
        && Set(answer["issues"]!.AsArray().Select(static issue => issue!["path"]!)).SetEquals(Set(recorded["paths"]!.AsArray()))
        && answer["findings"] is null == (recorded["paths"]!.AsArray().Count > 0);

    private static HashSet<string> Set(IEnumerable<JsonNode?> paths) => [.. paths.Select(static path => path!.GetValue<string>())];
}
