using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class BindingOfClosedConversationTests() : RuleTests("OCC7055")
{
    [Theory, Fires]
    [InlineData("channels: { telegram: { groups: { '-1': {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: /*!channels.telegram takes no messages there from anybody: agent 'main' gets none*/[|'-2'|] } } }]")]
    [InlineData("channels: { telegram: { groupPolicy: 'disabled' } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: [|'-2:topic:3'|] } } }]")]
    [InlineData("channels: { telegram: { dmPolicy: 'disabled' } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'direct', id: [|'42'|] } } }]")]
    [InlineData("channels: { discord: { groupPolicy: 'open', guilds: { '77': {} } } }, bindings: [{ agentId: 'main', match: { channel: 'discord', guildId: [|'88'|] } }]")]
    [InlineData("channels: { matrix: { groups: { '!a:b.c': {} } } }, bindings: [{ agentId: 'main', match: { channel: 'matrix', peer: { kind: 'channel', id: [|'!x:b.c'|] } } }]")]
    [InlineData("channels: { whatsapp: { groupAllowFrom: ['+1'], groups: { '1@g.us': {} } } }, bindings: [{ agentId: 'main', match: { channel: 'whatsapp', peer: { kind: 'group', id: [|'2@g.us'|] }, accountId: '*' } }]")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData("channels: { telegram: { groups: { '-2': {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '-2' } } }]")]
    [InlineData("channels: { telegram: { groups: { '-2': {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '-2:topic:3' } } }]")]
    [InlineData("channels: { telegram: { groupPolicy: 'open', groups: { '*': {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '-2' } } }]")]
    [InlineData("channels: { telegram: { dmPolicy: 'pairing' } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'direct', id: '42' } } }]")]
    [InlineData("channels: { discord: { guilds: { 'My Server': {} } } }, bindings: [{ agentId: 'main', match: { channel: 'discord', guildId: '88' } }]")]
    [InlineData("channels: { discord: { guilds: { '77': { channels: { '5': {} } } } } }, bindings: [{ agentId: 'main', match: { channel: 'discord', guildId: '77' } }]")]
    [InlineData("channels: { telegram: { groups: { '-1': {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '*' } } }]")]
    [InlineData("channels: { telegram: { groupPolicy: 'disabled' } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: 'Family' } } }]")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("channels: { telegram: { groupPolicy: '?unknown?' } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '-2' } } }]")]
    [InlineData("channels: { telegram: { groups: { '-1': {}, '?more?': {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '-2' } } }]")]
    [InlineData("channels: { telegram: { groups: { '-1': {} } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '?unknown?' } } }]")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
