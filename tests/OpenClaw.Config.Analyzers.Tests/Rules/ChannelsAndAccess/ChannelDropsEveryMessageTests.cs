using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class ChannelDropsEveryMessageTests() : RuleTests("OCC3101")
{
    [Theory, Fires]
    [InlineData("{ channels: { telegram: { dmPolicy: /*!allowFrom has no*/[|'open'|], allowFrom: ['1'] }, signal: { dmPolicy: [|'allowlist'|] } } }")]
    [InlineData("{ channels: { telegram: { allowFrom: ['1'], accounts: { work: { dmPolicy: [|'open'|] } } } } }")]
    public void WhatTheGatewayWarnsOf_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ channels: { telegram: { dmPolicy: 'open', allowFrom: ['*'], accounts: { work: {} } }, signal: { dmPolicy: 'allowlist', allowFrom: [1] }, slack: { dmPolicy: 'pairing' }, irc: { enabled: false, dmPolicy: 'open' } } }")]
    [InlineData("{ channels: { 'synology-chat': { dmPolicy: 'allowlist', allowedUserIds: ['4'] } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ channels: { telegram: { dmPolicy: 'open', allowFrom: '?unknown?' }, signal: { dmPolicy: '?unknown?' }, irc: { dmPolicy: 'allowlist', '?more?': 1 }, slack: { dmPolicy: 'allowlist', allowFrom: ['?more?'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
