using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.TrustBoundaries;

public sealed class FallbackIsStrongerTests() : RuleTests("OCC8051")
{
    private const string Agents = "agents: { ownership: 'explicit', defaults: { systemAgent: { agentId: 'main' } }, entries: { main: {}, family: { tools: { allow: ['message'] } } } }";
    private const string First = "bindings: [{ agentId: 'family', match: { channel: 'telegram', peer: { kind: 'group', id: '-1' } } }]";

    [Fact, Fires]
    public void AGroupThatTheBindingsLeaveOver_IsReported() => Reports(
        "{ channels: { telegram: { groups: { '-1': {}, /*!Telegram group -2 is left over by the bindings of telegram, which lead to agent family without a shell: it falls to agent main (the default by agents.defaults.systemAgent.agentId)*/[|'-2'|]: {} } } }, "
        + Agents + ", " + First + " }");

    [Theory, NearMiss]
    [InlineData("{ channels: { telegram: { groups: { '-1': {}, '-2': {} } } }, " + Agents + ", bindings: [{ agentId: 'family', match: { channel: 'telegram' } }] }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': {} } } }, " + Agents + ", " + First + " }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': {}, '-2': { allowFrom: ['1'] } } } }, " + Agents + ", " + First + " }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': {}, '-2': { groupPolicy: 'open' } } } }, " + Agents + ", " + First + " }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': {}, '-2': {} } } }, " + Agents + ", bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '-1' } } }] }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': {}, '-2': {} } } }, " + Agents + " }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': {}, '-2': {} } } }, tools: { exec: { mode: 'ask' } }, " + Agents + ", " + First + " }")]
    [InlineData("{ channels: { telegram: { dmPolicy: 'pairing', groups: { '-1': {} } } }, " + Agents + ", " + First + " }")]
    public void WhatIsMeantOrHarmless_IsInOrder(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ channels: { telegram: { groups: { '-1': {}, '-2': {} } } }, " + Agents + ", bindings: ['?more?', { agentId: 'family', match: { channel: 'telegram', peer: { kind: 'group', id: '-1' } } }] }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': {}, '-2': {} } } }, tools: { exec: { mode: '?unknown?' } }, " + Agents + ", " + First + " }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
