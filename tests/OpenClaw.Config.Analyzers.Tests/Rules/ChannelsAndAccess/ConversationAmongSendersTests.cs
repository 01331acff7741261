using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class ConversationAmongSendersTests() : RuleTests("OCC3056")
{
    [Theory, Fires]
    [InlineData("channels: { whatsapp: { groupAllowFrom: ['+1', /*!which is the id of a group, where people are listed*/[|'120363@g.us'|]] } }")]
    [InlineData("channels: { whatsapp: { accounts: { a: { allowFrom: [[|'1@g.us'|]] } } } }")]
    [InlineData("channels: { line: { groupAllowFrom: [[|'Ca1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1'|]] } }")]
    [InlineData("channels: { matrix: { groups: { '!a:b.c': { users: [[|'!a:b.c'|]] } } } }")]
    [InlineData("channels: { feishu: { groupAllowFrom: ['oc_a', /*!the id of a person, where groups are listed*/[|'ou_b'|]], groupSenderAllowFrom: [[|'oc_c'|]] } }")]
    [InlineData("channels: { slack: { channels: { C012AB3CD: { users: [[|'C012AB3CD'|]] } } } }")]
    [InlineData("channels: { googlechat: { groupAllowFrom: [[|'spaces/AAA'|]] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData("channels: { whatsapp: { groupAllowFrom: ['+1'], groups: { '120363@g.us': {} } } }")]
    [InlineData("channels: { matrix: { groupAllowFrom: ['@a:b.c'] } }")]
    [InlineData("channels: { imessage: { groupAllowFrom: ['chat_id:7'] } }")]
    [InlineData("channels: { slack: { allowFrom: ['U012AB3CD', 'Carol'] } }")]
    [InlineData("channels: { line: { groupAllowFrom: ['Ua1a1a1a1a1a1a1a1a1a1a1a1a1a1a1a1'] } }")]
    [InlineData("channels: { telegram: { groupAllowFrom: ['-100'] } }")]
    [InlineData("channels: { feishu: { groupAllowFrom: ['*'] } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("channels: { whatsapp: { groupAllowFrom: ['?unknown?'] } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
