using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class PolicyNotInheritedTests() : RuleTests("OCC3061")
{
    [Theory, Fires]
    [InlineData("irc: { dmPolicy: /*!accounts of IRC do not inherit it: for 'libera', without a policy of its own, 'pairing' counts*/[|'disabled'|], accounts: { libera: {} } }")]
    [InlineData("line: { dmPolicy: [|'allowlist'|], allowFrom: ['U1'], accounts: { one: {}, two: {} } }")]
    [InlineData("mattermost: { groupPolicy: /*!'allowlist' counts*/[|'open'|], accounts: { office: {} } }")]
    [InlineData("'nextcloud-talk': { groupPolicy: [|'disabled'|], groupAllowFrom: ['anna'], accounts: { one: {} } }")]
    [InlineData("sms: { dmPolicy: [|'disabled'|], accounts: { one: { dmPolicy: 'allowlist', allowFrom: ['+1'] }, two: {} } }")]
    [InlineData("zalouser: { groupPolicy: [|'open'|], accounts: { one: { groups: { '7': {} } } } }")]
    [InlineData("irc: { dmPolicy: [|'disabled'|], allowFrom: ['*'], accounts: { libera: {} } }")]
    [InlineData("irc: { dmPolicy: [|'open'|], accounts: { libera: { allowFrom: ['anna!anna@home.example'] } } }")]
    public void WhatItIsAbout_IsReported(string channel) => Reports($"{{ channels: {{ {channel} }} }}");

    [Theory, NearMiss]
    [InlineData("irc: { dmPolicy: 'disabled', groupPolicy: 'disabled' }")]
    [InlineData("irc: { dmPolicy: 'disabled', accounts: { libera: { dmPolicy: 'disabled' } } }")]
    [InlineData("irc: { dmPolicy: 'pairing', groupPolicy: 'allowlist', accounts: { libera: {} } }")]
    [InlineData("irc: { dmPolicy: 'disabled', accounts: { libera: { enabled: false } } }")]
    [InlineData("irc: { enabled: false, dmPolicy: 'disabled', accounts: { libera: {} } }")]
    [InlineData("irc: { groupPolicy: 'disabled', accounts: { libera: {} } }")]
    [InlineData("irc: { dmPolicy: 'open', allowFrom: ['*'], accounts: { libera: {} } }")]
    [InlineData("telegram: { dmPolicy: 'disabled', groupPolicy: 'disabled', accounts: { one: {} } }")]
    [InlineData("zalouser: { dmPolicy: 'disabled', accounts: { one: {} } }")]
    [InlineData("zalo: { groupPolicy: 'open', accounts: { one: {} } }")]
    public void WhatIsInOrder_IsNotReported(string channel) => StaysSilent($"{{ channels: {{ {channel} }} }}");

    [Theory, SilentOnUnknown]
    [InlineData("irc: { dmPolicy: '?unknown?', accounts: { libera: {} } }")]
    [InlineData("irc: { dmPolicy: 'disabled', accounts: { libera: { dmPolicy: '?unknown?' } } }")]
    [InlineData("irc: { dmPolicy: 'disabled', accounts: '?unknown?' }")]
    [InlineData("irc: { groupPolicy: 'disabled', accounts: { libera: { groups: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string channel) => StaysSilent($"{{ channels: {{ {channel} }} }}");
}
