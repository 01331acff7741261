using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class BindingWithoutAccountTests() : RuleTests("OCC7054")
{
    [Theory, Fires]
    [InlineData("channels: { telegram: { accounts: { family: { botToken: 'x' } } } }, bindings: [{ agentId: 'main', match: { channel: /*!'bindings.0' binds telegram to agent 'main' without an accountId, which means the account 'default' alone, but telegram has only 'family'*/[|'telegram'|] } }]")]
    [InlineData("channels: { telegram: { accounts: { family: { botToken: 'x' } } } }, bindings: [{ agentId: 'main', match: { channel: [|'telegram'|], accountId: ' ', peer: { kind: 'direct', id: '1' } } }]")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData("channels: { telegram: { accounts: { family: { botToken: 'x' } } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: '*' } }]")]
    [InlineData("channels: { telegram: { accounts: { family: { botToken: 'x' } } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'family' } }]")]
    [InlineData("channels: { telegram: { botToken: 'y', accounts: { family: { botToken: 'x' } } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram' } }]")]
    [InlineData("channels: { telegram: { accounts: { Default: { botToken: 'x' }, family: {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram' } }]")]
    [InlineData("channels: { matrix: { accounts: { family: {} } } }, bindings: [{ agentId: 'main', match: { channel: 'matrix' } }]")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, bindings: [{ agentId: 'main', match: { channel: 'telegram' } }]")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("channels: { telegram: { accounts: { family: {}, '?more?': {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram' } }]")]
    [InlineData("channels: { telegram: { '?more?': 0, accounts: { family: {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram' } }]")]
    [InlineData("channels: { telegram: { accounts: { family: { botToken: 'x' } } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: '?unknown?' } }]")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
