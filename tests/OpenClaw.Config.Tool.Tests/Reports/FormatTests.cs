using System.Text.Json.Nodes;
using OpenClaw.Config.Tool.Tests.Testing;

namespace OpenClaw.Config.Tool.Tests.Reports;

/// <summary>What programs are told.</summary>
public sealed class FormatTests
{
    private const string Bad = """
        {
          gateway: { bind: "lan", auth: { mode: "none", rateLimit: {} }, controlUi: { enabled: false } },
          prot: 1,
        }
        """;

    [Fact]
    public void Json_HoldsPlaceRuleAndRemedy()
    {
        var report = Json(ToolRun.Check(Bad, "--format", "json"));

        Assert.Equal(2, report["errors"]!.GetValue<int>());
        var remark = report["remarks"]!.AsArray().Single(static remark => Text(remark!, "rule") == "OCC2001")!;
        Assert.Equal(
            ("stdin", 2, 41, 2, 47, "error", "OCC2001", "gateway.auth.mode", "gateway.bind_no_auth"),
            (Text(remark, "file"), Number(remark, "line"), Number(remark, "column"), Number(remark, "endLine"), Number(remark, "endColumn"),
                Text(remark, "severity"), Text(remark, "rule"), Text(remark, "path"), Text(remark, "checkId")));
        Assert.Equal(20, Number(remark["seeAlso"]![0]!, "column"));
        Assert.EndsWith("OCC2001.md", Text(remark, "page"), StringComparison.Ordinal);
        Assert.Empty(report["unread"]!.AsArray());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void AFileThatCannotBeRead_IsInTheReport(string format)
    {
        var run = ToolRun.Of("check", "nobody.json", "--format", format);

        Assert.Contains("nobody.json", Json(run).ToJsonString(), StringComparison.Ordinal);
        Assert.Equal(2, run.ExitCode);
    }

    [Fact]
    public void Sarif_NamesItsRulesAndPlaces()
    {
        var log = Json(ToolRun.Check(Bad, "--format", "sarif"));
        var run = log["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.Equal("2.1.0", Text(log, "version"));
        Assert.Equal(["OCC1001", "OCC2001"], rules.Select(static rule => Text(rule!, "id")).Take(2));
        Assert.All(run["results"]!.AsArray(), result => Assert.Equal(Text(result!, "ruleId"), Text(rules[Number(result!, "ruleIndex")]!, "id")));
        var result = run["results"]!.AsArray().Single(static result => Text(result!, "ruleId") == "OCC1001")!;
        Assert.Equal("error", Text(result, "level"));
        var place = result["locations"]![0]!;
        Assert.Equal("""{"startLine":3,"startColumn":3,"endLine":3,"endColumn":7}""", place["physicalLocation"]!["region"]!.ToJsonString());
        Assert.Equal("prot", Text(place["logicalLocations"]![0]!, "fullyQualifiedName"));
        Assert.True(run["invocations"]![0]!["executionSuccessful"]!.GetValue<bool>());
    }

    [Fact]
    public void SarifFingerprints_SurviveMovedLinesAndTellMistakesApart()
    {
        var before = Fingerprints("{ gateway: { prot: 1, bnid: 2 } }");
        var after = Fingerprints("// moved\n\n{\n  gateway: {\n prot: 1,\n bnid: 2 } }");

        Assert.Equal(before, after);
        Assert.Equal(before.Count, before.Distinct().Count());
    }

    [Theory]
    [InlineData("my config.json", "my%20config.json")]
    [InlineData("100%.json", "100%25.json")]
    public void SarifAddresses_AreAddresses(string name, string address)
    {
        using var folder = new TemporaryFolder();

        var log = Json(ToolRun.Of("check", folder.Write(name, Bad), "--format", "sarif"));

        var uri = Text(log["runs"]![0]!["results"]![0]!["locations"]![0]!["physicalLocation"]!["artifactLocation"]!, "uri");
        Assert.StartsWith("file:///", uri, StringComparison.Ordinal);
        Assert.EndsWith("/" + address, uri, StringComparison.Ordinal);
    }

    [Fact]
    public void GitHubCommands_AreOneLineEachWithEscapedTexts()
    {
        using var folder = new TemporaryFolder();
        var file = folder.Write("a,b.json", "{\n  'ke%y\\n::x': 1,\n}");

        var lines = ToolRun.Of("check", file, "--format", "github").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

        var line = Assert.Single(lines, static line => line.Contains("OCC1001", StringComparison.Ordinal));
        Assert.StartsWith($"::error file={file.Replace(",", "%2C", StringComparison.Ordinal)},line=2,endLine=2,col=3,endColumn=14,title=OCC1001%3A Unknown key::", line, StringComparison.Ordinal);
        Assert.Contains("'ke%25y%0A::x'", line, StringComparison.Ordinal);
        Assert.All(lines, static line => Assert.StartsWith("::", line, StringComparison.Ordinal));
    }

    [Fact]
    public void GitHubCommands_NameWarningsAsSuch() => Assert.Contains(
        "::warning file=stdin,line=1,",
        ToolRun.Check("{ logging: { level: 'info', level: 'warn' } }", "--format", "github").Out,
        StringComparison.Ordinal);

    private static List<string> Fingerprints(string text) =>
        [.. Json(ToolRun.Check(text, "--format", "sarif"))["runs"]![0]!["results"]!.AsArray().Select(static result => Text(result!["partialFingerprints"]!, "configPath/v1"))];

    private static JsonObject Json(ToolRun run) => JsonNode.Parse(run.Out)!.AsObject();

    private static string Text(JsonNode node, string key) => node[key]!.GetValue<string>();

    private static int Number(JsonNode node, string key) => node[key]!.GetValue<int>();
}
