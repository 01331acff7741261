using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class GroupsWithoutSendersTests() : RuleTests("OCC3055")
{
    [Theory, Fires]
    [InlineData("channels: { whatsapp: { /*!names groups of WhatsApp, but groupPolicy is 'allowlist' and no sender is listed*/[|groups|]: { '1@g.us': {} } } }")]
    [InlineData("channels: { telegram: { [|groups|]: { '*': { requireMention: true } } } }")]
    [InlineData("channels: { googlechat: { [|groups|]: { 'spaces/A': {} } } }")]
    [InlineData("channels: { msteams: { [|teams|]: { t1: {} } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData("channels: { whatsapp: { groupAllowFrom: ['+1'], groups: { '1@g.us': {} } } }")]
    [InlineData("channels: { telegram: { groups: { '-100': {} } } }")]
    [InlineData("channels: { whatsapp: { groupPolicy: 'disabled', groups: { '1@g.us': {} } } }")]
    [InlineData("channels: { whatsapp: { groupPolicy: 'allowlist' } }")]
    [InlineData("channels: { irc: { groups: { '#a': { enabled: false } } } }")]
    [InlineData("channels: { whatsapp: { enabled: false, groups: { '1@g.us': {} } } }")]
    [InlineData("channels: { feishu: { groupPolicy: 'allowlist', groups: { oc_a: {} } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("channels: { whatsapp: { groupPolicy: '?unknown?', groups: { '1@g.us': {} } } }")]
    [InlineData("channels: { whatsapp: { groupAllowFrom: '?unknown?', groups: { '1@g.us': {} } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
