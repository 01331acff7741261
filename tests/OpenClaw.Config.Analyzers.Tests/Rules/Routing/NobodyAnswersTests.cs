using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class NobodyAnswersTests() : RuleTests("OCC7052")
{
    [Theory, Fires]
    [InlineData("{ agents: { ownership: 'explicit', entries: { main: {}, family: {} } }, channels: { /*!(account default)*/[|telegram|]: { dmPolicy: 'pairing' } } }")]
    [InlineData("{ agents: { ownership: 'explicit', entries: { main: {}, family: {} } }, channels: { telegram: { accounts: { a: { botToken: 'x' }, [|b|]: { botToken: 'y' } } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'a' } }, { agentId: 'main', match: { channel: 'telegram' } }] }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { ownership: 'explicit', defaults: { systemAgent: { agentId: 'main' } }, entries: { main: {}, family: {} } }, channels: { telegram: { dmPolicy: 'pairing' } } }")]
    [InlineData("{ agents: { ownership: 'explicit', entries: { main: {} } }, channels: { telegram: { dmPolicy: 'pairing' } } }")]
    [InlineData("{ agents: { ownership: 'explicit', entries: { main: {}, family: {} } }, channels: { telegram: { dmPolicy: 'pairing' } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: '*' } }] }")]
    [InlineData("{ agents: { ownership: 'explicit', entries: { main: {}, family: {} } }, channels: { telegram: { enabled: false } } }")]
    [InlineData("{ agents: { ownership: 'explicit', entries: { main: {}, family: {} } }, channels: { telegram: { dmPolicy: 'disabled', groupPolicy: 'disabled' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { ownership: 'explicit', entries: { main: {}, family: {}, '?more?': 0 } }, channels: { telegram: { dmPolicy: 'pairing' } } }")]
    [InlineData("{ agents: { ownership: '?unknown?', entries: { main: {}, family: {} } }, channels: { telegram: { dmPolicy: 'pairing' } } }")]
    [InlineData("{ agents: { ownership: 'explicit', entries: { main: {}, family: {} } }, channels: { telegram: { dmPolicy: 'pairing' } }, bindings: ['?unknown?'] }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
