using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class GroupsListNothingTests() : RuleTests("OCC3057")
{
    [Theory, Fires]
    [InlineData("channels: { telegram: { groupPolicy: /*!nothing is listed that lets anybody into groups of Telegram*/[|'allowlist'|] } }")]
    [InlineData("channels: { discord: { groupPolicy: [|'allowlist'|], allowFrom: ['1'] } }")]
    [InlineData("channels: { telegram: { groupPolicy: [|'allowlist'|], groupAllowFrom: ['1'] } }")]
    [InlineData("channels: { zalo: { groupPolicy: [|'allowlist'|] } }")]
    [InlineData("channels: { zalo: {}, defaults: { groupPolicy: [|'allowlist'|] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData("channels: { telegram: {} }")]
    [InlineData("channels: { telegram: { groupPolicy: 'disabled' } }")]
    [InlineData("channels: { telegram: { groupPolicy: 'allowlist', groups: { '-1': {} } } }")]
    [InlineData("channels: { whatsapp: { groupPolicy: 'allowlist', allowFrom: ['+1'] } }")]
    [InlineData("channels: { telegram: { groupPolicy: 'allowlist', enabled: false } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("channels: { telegram: { groupPolicy: '?unknown?' } }")]
    [InlineData("channels: { telegram: { groupPolicy: 'allowlist', groups: '?unknown?' } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
