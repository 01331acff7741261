using System.Text.Json.Nodes;
using OpenClaw.Config.Tool.Tests.Testing;

namespace OpenClaw.Config.Tool.Tests.JsonLines;

/// <summary>Lines in, verdicts out, in the shape of the real gateway's answers.</summary>
public sealed class JsonLinesTests
{
    [Fact]
    public void AnInvalidConfiguration_IsAnsweredWithPathsAndNoFindings()
    {
        var answer = Ask("""{"id":"a","config":{"gateway":{"bind":"x"},"prot":1}}""").Single();

        Assert.Equal(["id", "valid", "issues", "warnings", "findings"], answer.Select(static property => property.Key));
        Assert.Equal("a", answer["id"]!.GetValue<string>());
        Assert.False(answer["valid"]!.GetValue<bool>());
        Assert.Equal(["gateway.bind", ""], Paths(answer["issues"]));
        Assert.Null(answer["findings"]);
    }

    [Fact]
    public void AValidConfiguration_IsAnsweredWithWhatTheAuditSays()
    {
        var answer = Ask("""{"id":7,"config":{"gateway":{"bind":"lan","auth":{"mode":"none"}}}}""").Single();

        Assert.Equal(7, answer["id"]!.GetValue<int>());
        Assert.True(answer["valid"]!.GetValue<bool>());
        Assert.Empty(answer["issues"]!.AsArray());
        var finding = Assert.Single(answer["findings"]!.AsArray(), static finding => finding!["checkId"]!.GetValue<string>() == "gateway.bind_no_auth")!;
        Assert.Equal("OCC2001", finding["rule"]!.GetValue<string>());
        Assert.Equal("critical", finding["severity"]!.GetValue<string>());
        Assert.Equal("gateway.bind", finding["path"]!.GetValue<string>());
    }

    [Fact]
    public void RawText_IsReadAsAFile()
    {
        var answers = Ask("""
            {"id":1,"raw":"{ gateway: { port: 0x4965, }, } // JSON5"}
            {"id":2,"raw":"{ gateway: "}
            {"id":3,"raw":"[]"}
            {"id":4,"raw":""}
            """);

        Assert.Equal([true, false, false, false], answers.Select(static answer => answer["valid"]!.GetValue<bool>()));
        Assert.All(answers.Skip(1), static answer => Assert.Equal([""], Paths(answer["issues"])));
    }

    [Fact]
    public void Variables_AreThoseOfTheLineAndNoOthers()
    {
        Assert.NotNull(Environment.GetEnvironmentVariable("PATH"));
        var answers = Ask("""
            {"id":1,"config":{"gateway":{"bind":"${BIND}"}},"env":{"BIND":"lan"}}
            {"id":2,"config":{"gateway":{"bind":"${BIND}"}},"env":{"BIND":"nowhere"}}
            {"id":3,"config":{"gateway":{"bind":"${BIND}"}}}
            {"id":4,"config":{"messages":{"responsePrefix":"${PATH}"}}}
            """);

        Assert.Equal([true, false, false, true], answers.Select(static answer => answer["valid"]!.GetValue<bool>()));
        Assert.Empty(Paths(answers[0]["warnings"]));
        Assert.Equal(["gateway.bind"], Paths(answers[2]["warnings"]));
        Assert.Equal(["messages.responsePrefix"], Paths(answers[3]["warnings"]));
    }

    [Fact]
    public void AnInclude_FindsNoFile() => Assert.Equal([""], Paths(Ask("""{"id":1,"raw":"{ $include: './other.json' }"}""").Single()["issues"]));

    [Theory]
    [InlineData("nonsense", "null")]
    [InlineData("[1]", "null")]
    [InlineData("""{"id":"x"}""", "\"x\"")]
    [InlineData("""{"id":"x","config":{},"raw":"{}"}""", "\"x\"")]
    [InlineData("""{"id":4,"raw":{}}""", "4")]
    [InlineData("""{"id":4,"config":{},"env":[]}""", "4")]
    [InlineData("""{"id":4,"config":{},"env":{"A":1}}""", "4")]
    [InlineData("""{"id":{"a":1},"raw":1}""", "null")]
    public void ALineThatIsNotUnderstood_IsAnsweredWithAnErrorAndTheNextOneIsJudged(string line, string id)
    {
        var answers = Ask(line + "\n\n" + """{"id":"next","config":{}}""");

        Assert.Equal(id, answers[0]["id"]?.ToJsonString() ?? "null");
        Assert.NotEmpty(answers[0]["error"]!.GetValue<string>());
        Assert.False(answers[0].ContainsKey("valid"));
        Assert.Equal("next", answers[1]["id"]!.GetValue<string>());
        Assert.True(answers[1]["valid"]!.GetValue<bool>());
    }

    [Fact]
    public void Answers_AreInTheOrderOfTheLinesAndOneLineEach()
    {
        var lines = Enumerable.Range(0, 200).Select(static n => $$$$"""{"id":{{{{n}}}},"config":{"agents":{"entries":{"a{{{{n}}}}":{"name":"line\nbreak"} } } } }""");

        Assert.Equal(Enumerable.Range(0, 200), Ask(string.Join('\n', lines)).Select(static answer => answer["id"]!.GetValue<int>()));
    }

    [Fact]
    public void WithRules_WhatTheAuditDoesNotSeeIsAddedAndItsOwnFindingsStayAsTheyAre()
    {
        const string line = """{"id":1,"config":{"gateway":{"auth":{"token":"${T}"}},"tools":{"profile":"messaging","exec":{"mode":"ask"}}},"env":{"T":"0123456789abcdef0123456789abcdef"}}""";
        var plain = Ask(line).Single();
        var answer = Ask(line, "--rules").Single();

        Assert.False(plain.ContainsKey("rules"));
        Assert.True(JsonNode.DeepEquals(plain["findings"], answer["findings"]));
        var told = Assert.Single(answer["rules"]!.AsArray(), static rule => rule!["rule"]!.GetValue<string>() == "OCC4065")!;
        Assert.Equal(["rule", "severity", "path", "message"], told.AsObject().Select(static property => property.Key));
        Assert.Equal("warning", told["severity"]!.GetValue<string>());
        Assert.Equal("tools.exec.mode", told["path"]!.GetValue<string>());
    }

    [Fact]
    public void WithRules_AnInvalidConfigurationIsJudgedByThemAllTheSame() =>
        Assert.Contains("OCC1003", Ask("""{"id":1,"config":{"gateway":{"bind":"x"}}}""", "--rules").Single()["rules"]!.AsArray().Select(static rule => rule!["rule"]!.GetValue<string>()));

    [Fact]
    public void Rules_GoWithLinesAlone()
    {
        var run = ToolRun.WithInput(string.Empty, "check", "--rules", "-");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("--rules goes with --jsonl", run.Error, StringComparison.Ordinal);
    }

    private static List<JsonObject> Ask(string lines, params string[] more)
    {
        var run = ToolRun.WithInput(lines, ["check", "--jsonl", .. more]);

        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Error);
        return [.. run.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => JsonNode.Parse(line)!.AsObject())];
    }

    private static IEnumerable<string> Paths(JsonNode? remarks) => remarks!.AsArray().Select(static remark => remark!["path"]!.GetValue<string>());
}
