using Microsoft.CodeAnalysis.CSharp;
using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;
using OpenClaw.Config.Testing.Compilation;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class UnknownKeyTests() : RuleTests("OCC1001")
{
    [Theory, Fires]
    [InlineData("{ gateway: { /*!has no key 'prot'; did you mean 'port'?*/[|prot|]: 1 } }")]
    [InlineData("{ [|gatway|]: { port: 1 } }")]
    [InlineData("{ channels: { telegram: { [|botTokn|]: '${TOKEN}' } } }")]
    public void KeysThatTheGatewayDoesNotKnow_AreReportedAtTheKey(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { port: 1, tls: { anything: true } } }")]
    [InlineData("{ agents: { entries: { whatever: {} } }, mcp: { servers: { mine: { command: 'x', extra: 1 } } } }")]
    [InlineData("{ gateway: { port: 'x' } }")]
    public void OpenObjectsMapsAndOtherMistakes_AreNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { '?more?': 1 } }")]
    [InlineData("{ gateway: '?unknown?' }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public async Task Fix_RemovesTheCallThatWritesNothingElse()
    {
        var found = await AnalyzerRun.OfAsync(Gateway("claw.Gateway(g => g.Raw(\"prot\", \"2\"));"));
        var finding = Assert.Single(found, static diagnostic => diagnostic.Id == "OCC1001");
        var order = FixProperties.Read(finding.Properties)!;
        Assert.Equal((FixKind.RemoveCall, "Remove 'prot'"), (order.Kind, order.Title));
        Assert.Equal("Raw", finding.Location.SourceTree!.GetText().ToString(new(order.Start, order.Length)));
    }

    [Theory, Fixes]
    [InlineData("claw.Raw(\"gateway\", \"{ port: 1, prot: 2 }\");")]
    public async Task Fix_IsNotOfferedWhereMoreWouldGo(string code)
    {
        var found = await AnalyzerRun.OfAsync(Gateway(code));
        Assert.Null(FixProperties.Read(Assert.Single(found, static diagnostic => diagnostic.Id == "OCC1001").Properties));
    }

    private static CSharpCompilation Gateway(string code) => ConfigCompilation.Create(ConfigCompilation.Wrap(code)).Verified();
}
