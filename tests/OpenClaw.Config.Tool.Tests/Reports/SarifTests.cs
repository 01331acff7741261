using System.Text.Json;
using System.Text.Json.Nodes;
using OpenClaw.Config.Tool.Tests.Testing;

namespace OpenClaw.Config.Tool.Tests.Reports;

/// <summary>What the tool writes is SARIF 2.1.0, whatever it writes about.</summary>
public sealed class SarifTests : IDisposable
{
    // Of some thousand cases each tells of something else, and each costs some milliseconds.
    private const int Stride = 6;

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void RecordedCases_GiveALogOfTheRightForm()
    {
        var seen = 0;
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Cases", "validation.jsonl")).Where(static (_, index) => index % Stride == 0))
        {
            using var recorded = JsonDocument.Parse(line);
            var text = recorded.RootElement.TryGetProperty("raw", out var raw) ? raw.GetString()! : recorded.RootElement.GetProperty("config").GetRawText();
            var log = JsonNode.Parse(ToolRun.Check(text, "--format", "sarif").Out);
            Assert.Empty(SarifStructure.FaultsOf(log));
            seen += log!["runs"]![0]!["results"]!.AsArray().Count;
        }

        Assert.True(seen > 200, $"The cases gave only {seen} results.");
    }

    [Fact]
    public void FilesOfEveryKind_GiveALogOfTheRightForm()
    {
        var including = _folder.Write("my config #1%.json", "{ gateway: { $include: 'parts/é.json5' }, channels: { telegram: { groupPolicy: 'open' } } }");
        _folder.Write(Path.Combine("parts", "é.json5"), "{ port: 99999, bind: 'lan', auth: { mode: 'none' } }");
        var log = JsonNode.Parse(ToolRun.Of(
            "check",
            including,
            _folder.Write("empty.json", ""),
            _folder.Write("broken.json", "{\n  a: [\n"),
            _folder.Write("crlf.json", "{\r\n  prot: 1,\r\n  text: 'one\\\r\n two',\r\n}"),
            _folder.Write("twice.json", "{ gateway: { port: 1, port: 99999 }, session: { groupScope: 'main' } }"),
            _folder.Write("utf16.json", [0xFF, 0xFE, 0x7B, 0x00]),
            "nobody.json",
            _folder.Path,
            "--format",
            "sarif").Out);

        Assert.Empty(SarifStructure.FaultsOf(log));
        var run = log!["runs"]![0]!;
        Assert.True(run["results"]!.AsArray().Count > 6);
        Assert.Contains(run["results"]!.AsArray(), static result => result!["relatedLocations"] is not null);
        Assert.Contains(run["results"]!.AsArray(), static result => result!["properties"]?["checkId"] is not null);
        Assert.NotEmpty(run["invocations"]![0]!["toolExecutionNotifications"]!.AsArray());
    }

    [Theory]
    [InlineData("{ \"version\": \"2.1.0\" }", "lacks runs")]
    [InlineData("{ \"version\": \"2.0.0\", \"runs\": [] }", "not 2.1.0")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [{ \"tool\": { \"driver\": { \"name\": \"x\" } }, \"resutls\": [] }] }", "no property resutls")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [{ \"tool\": { \"driver\": { \"name\": \"x\", \"rules\": [{ \"id\": \"A\" }, { \"id\": \"A\" }] } } }] }", "twice")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [{ \"tool\": { \"driver\": { \"name\": \"x\" } }, \"results\": [{ \"message\": { \"text\": \"x\" }, \"locations\": [{ \"physicalLocation\": { \"artifactLocation\": { \"uri\": \"a b\" } } }] }] }] }", "not reference")]
    [InlineData("{ \"version\": \"2.1.0\", \"runs\": [{ \"tool\": { \"driver\": { \"name\": \"x\" } }, \"results\": [{ \"message\": { \"text\": \"x\" }, \"level\": \"info\" }] }] }", "not none|note|warning|error")]
    public void WhatIsNoSarif_IsTold(string log, string fault) => Assert.Contains(fault, Assert.Single(SarifStructure.FaultsOf(JsonNode.Parse(log))), StringComparison.Ordinal);
}
