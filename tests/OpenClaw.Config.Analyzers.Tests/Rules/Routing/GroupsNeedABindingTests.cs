using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class GroupsNeedABindingTests() : RuleTests("OCC7062")
{
    [Theory, Fires]
    [InlineData("channels: { telegram: { groups: { '-100': {} }, accounts: { home: { botToken: 'x' }, [|work|]: { botToken: 'y' } } } }")]
    [InlineData("channels: { telegram: { groupPolicy: 'open', accounts: { [|work|]: { botToken: 'y' }, home: { botToken: 'x' } } } }")]
    [InlineData("channels: { telegram: { defaultAccount: 'work', groups: { '-100': {} }, accounts: { [|home|]: { botToken: 'x' }, work: { botToken: 'y' } } } }")]
    [InlineData("channels: { telegram: { botToken: 'z', groups: { '-100': {} }, accounts: { [|home|]: { botToken: 'x' } } } }")]
    [InlineData("channels: { telegram: { groups: { '-100': {} }, accounts: { home: { botToken: 'x' }, [|work|]: { botToken: 'y' } } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'home' } }]")]
    [InlineData("channels: { telegram: { groups: { '-100': {} }, accounts: { [|home|]: { botToken: 'x' }, work: { botToken: 'y' } } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'work' } }]")]
    [InlineData("channels: { telegram: { groups: { '-100': {} }, accounts: { [|default|]: { botToken: 'x' }, work: { botToken: 'y' } } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'work' } }]")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData("channels: { telegram: { groups: { '-100': {} }, accounts: { home: { botToken: 'x' }, work: { botToken: 'y' } } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: '*' } }]")]
    [InlineData("channels: { telegram: { groups: { '-100': {} }, accounts: { default: { botToken: 'x' }, work: { botToken: 'y' } } } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'work' } }, { agentId: 'main', match: { channel: 'telegram' } }]")]
    [InlineData("channels: { telegram: { groupPolicy: 'disabled', groups: { '-100': {} }, accounts: { home: { botToken: 'x' }, work: { botToken: 'y' } } } }")]
    [InlineData("channels: { telegram: { groups: { '-100': {} }, accounts: { home: { botToken: 'x' }, work: { botToken: 'y', enabled: false } } } }")]
    [InlineData("channels: { telegram: { groups: { '-100': {} }, accounts: { home: { botToken: 'x' }, work: { botToken: 'y', groups: {} } } } }")]
    [InlineData("channels: { telegram: { groups: { '-100': {} }, accounts: { home: { botToken: 'x' } } } }")]
    [InlineData("channels: { telegram: { dmPolicy: 'pairing', accounts: { home: { botToken: 'x' }, work: { botToken: 'y' } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("channels: { telegram: { groups: { '-100': {} }, accounts: { home: { botToken: 'x' }, work: { botToken: 'y' } } } }, bindings: '?unknown?'")]
    [InlineData("channels: { telegram: { groups: '?unknown?', accounts: { home: { botToken: 'x' }, work: { botToken: 'y' } } } }")]
    [InlineData("channels: { telegram: { defaultAccount: '?unknown?', groups: { '-100': {} }, accounts: { home: { botToken: 'x' }, work: { botToken: 'y' } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
