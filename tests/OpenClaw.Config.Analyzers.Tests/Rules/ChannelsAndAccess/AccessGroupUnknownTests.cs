using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class AccessGroupUnknownTests() : RuleTests("OCC3050")
{
    [Theory, Fires]
    [InlineData("{ accessGroups: { family: { type: 'message.senders', members: {} } }, channels: { telegram: { allowFrom: [/*!accessGroups has only 'family'*/[|'accessGroup:famly'|]] } } }")]
    [InlineData("{ channels: { whatsapp: { groupAllowFrom: ['+15550100', /*!accessGroups has none*/[|' accessGroup: family '|]] } } }")]
    [InlineData("{ accessGroups: { Family: {} }, tools: { elevated: { allowFrom: { telegram: [[|'accessGroup:family'|]] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ accessGroups: { family: {} }, channels: { telegram: { allowFrom: ['accessGroup:family', 'accessGroup:', 'group:other', '${GROUP}'] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ accessGroups: { family: {}, '?more?': 0 }, channels: { telegram: { allowFrom: ['accessGroup:famly'] } } }")]
    [InlineData("{ accessGroups: '?unknown?', channels: { telegram: { allowFrom: ['accessGroup:famly'] } } }")]
    [InlineData("{ channels: { telegram: { allowFrom: ['?unknown?', 'accessGroup:${GROUP}'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
