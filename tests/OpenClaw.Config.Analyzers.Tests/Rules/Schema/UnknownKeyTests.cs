using OpenClaw.Config.Analyzers.Tests.Testing;

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
}
