using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class BindingThatCannotMatchTests() : RuleTests("OCC7056")
{
    [Theory, Fires]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: /*!the id of a group on Telegram is a negative number*/[|'My family'|] } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'direct', id: [|'-100'|] } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'dm', id: [|'@anna'|] } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'discord', peer: { kind: 'channel', id: [|'#general'|] } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'slack', peer: { kind: 'channel', id: [|'#general'|] } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'whatsapp', peer: { kind: 'group', id: [|'+4912'|] } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'whatsapp', peer: { kind: 'direct', id: [|'12@g.us'|] } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'matrix', peer: { kind: 'channel', id: [|'#room:a.b'|] } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'sms', peer: { kind: /*!SMS has no groups*/[|'group'|], id: '1' } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'twitch', peer: { kind: [|'direct'|], id: '1' } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', guildId: /*!Telegram has no servers*/[|'1'|] } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', teamId: [|'T1'|] } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'slack', roles: [/*!Slack has no roles*/[|'admin'|], 'owner'] } }]")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '-1001' } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '-1001:topic:5' } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'direct', id: '42' } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'discord', peer: { kind: 'channel', id: '123' }, guildId: '1' } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'discord', guildId: '1', roles: ['7'] } }, { agentId: 'main', match: { channel: 'slack', roles: [] } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'slack', peer: { kind: 'channel', id: 'C012AB3CD' }, teamId: 'T1' } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'whatsapp', peer: { kind: 'group', id: '12@g.us' } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'matrix', peer: { kind: 'channel', id: '!room:a.b' } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '*' } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '${GROUP}' } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'wechat', peer: { kind: 'group', id: 'x' }, guildId: '1' } }]")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: '?unknown?', id: 'x' } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '?unknown?' } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', roles: '?unknown?' } }]")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
