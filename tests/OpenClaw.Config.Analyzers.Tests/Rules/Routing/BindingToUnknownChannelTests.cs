using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class BindingToUnknownChannelTests() : RuleTests("OCC7053")
{
    [Theory, Fires]
    [InlineData("channels: { telegram: { botToken: 'x' } }, bindings: [{ agentId: 'main', match: { channel: /*!channels has only 'telegram': the binding to agent 'main'*/[|'telegramm'|] } }]")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, bindings: [{ agentId: 'main', match: { channel: [|'Discord'|], accountId: '*' } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: /*!but channels has nothing*/[|'slak'|] } }]")]
    [InlineData("channels: { telegram: { enabled: false } }, bindings: [{ agentId: 'main', match: { channel: /*!channels.telegram is switched off*/[|'telegram'|] } }]")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'slack' } }]")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, bindings: [{ agentId: 'main', match: { channel: ' Telegram ' } }]")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, bindings: [{ agentId: 'main', match: { channel: 'webchat' } }]")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, plugins: { entries: { wechat: {} } }, bindings: [{ agentId: 'main', match: { channel: 'wechat' } }]")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, bindings: [{ type: 'acp', agentId: 'main', match: { channel: 'discord', peer: { kind: 'channel', id: '1' } } }]")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, bindings: [{ agentId: 'main', match: { channel: '${CHANNEL}' } }]")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("channels: '?unknown?', bindings: [{ agentId: 'main', match: { channel: 'discord' } }]")]
    [InlineData("channels: { '?more?': {} }, bindings: [{ agentId: 'main', match: { channel: 'discord' } }]")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, bindings: [{ agentId: 'main', match: { channel: '?unknown?' } }]")]
    [InlineData("channels: { telegram: { enabled: '?unknown?' } }, bindings: [{ agentId: 'main', match: { channel: 'telegram' } }]")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
