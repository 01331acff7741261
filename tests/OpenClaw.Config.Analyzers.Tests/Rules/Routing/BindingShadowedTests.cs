using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class BindingShadowedTests() : RuleTests("OCC7051")
{
    [Theory, Fires]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'telegram' } }, { agentId: /*!'bindings.0' comes first*/[|'family'|], match: { channel: 'Telegram', accountId: 'default' } }] }")]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: '*', peer: { kind: 'group', id: '-1' } } }, { agentId: [|'family'|], match: { channel: 'telegram', accountId: 'work', peer: { kind: 'channel', id: '-1' } } }] }")]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'discord', guildId: '1', roles: ['a', 'b'] } }, { agentId: [|'family'|], match: { channel: 'discord', guildId: '1', roles: ['b'] } }] }")]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'slack', accountId: '*', teamId: 'T1' } }, { agentId: [|'family'|], match: { channel: 'slack', accountId: '*', teamId: 'T1' } }] }")]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'discord' } }, { agentId: [|'family'|], match: { channel: 'discord', roles: ['a'] } }] }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: '*' } }, { agentId: 'family', match: { channel: 'telegram', accountId: 'work' } }] }")]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'telegram' } }, { agentId: 'main', match: { channel: 'telegram' } }] }")]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'direct', id: '1' } } }, { agentId: 'family', match: { channel: 'telegram', peer: { kind: 'group', id: '1' } } }] }")]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'discord', guildId: '1' } }, { agentId: 'family', match: { channel: 'discord', guildId: '1', roles: ['a'] } }] }")]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'discord' } }, { agentId: 'family', match: { channel: 'discord', guildId: '1', roles: ['a'] } }] }")]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'discord', guildId: '1', roles: ['a'] } }, { agentId: 'family', match: { channel: 'discord', guildId: '1', roles: ['a', 'b'] } }] }")]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'work', peer: { kind: 'group', id: '*' } } }, { agentId: 'family', match: { channel: 'telegram', accountId: 'work', peer: { kind: 'group', id: '-1' } } }] }")]
    [InlineData("{ bindings: [{ type: 'acp', agentId: 'main', match: { channel: 'telegram', peer: { kind: 'direct', id: '1' } } }, { agentId: 'family', match: { channel: 'telegram', peer: { kind: 'direct', id: '1' } } }] }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: '?unknown?' } }, { agentId: 'family', match: { channel: 'telegram' } }] }")]
    [InlineData("{ bindings: [{ agentId: '?unknown?', match: { channel: 'telegram' } }, { agentId: 'family', match: { channel: 'telegram' } }] }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
