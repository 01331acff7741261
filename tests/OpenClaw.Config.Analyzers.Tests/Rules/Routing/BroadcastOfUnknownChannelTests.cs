using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class BroadcastOfUnknownChannelTests() : RuleTests("OCC7060")
{
    [Theory, Fires]
    [InlineData("channels: { telegram: { botToken: 'x' } }, broadcast: { /*!the channel 'telegarm' is not set up*/[|'telegarm:-100'|]: ['main'] }")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, broadcast: { /*!'telegram:'*/[|'Telegram:-100'|]: ['main'] }")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, broadcast: { [|'slack:C1'|]: { agents: ['main'] } }")]
    [InlineData("channels: { telegram: { botToken: 'x', enabled: false } }, broadcast: { /*!channels.telegram is switched off*/[|'telegram:-1'|]: ['main'] }")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, broadcast: { /*!WhatsApp and Feishu alone*/[|'120363@g.us'|]: ['main'] }")]
    [InlineData("channels: { telegram: { botToken: 'x' }, whatsapp: { enabled: false } }, broadcast: { [|'120363@g.us'|]: ['main'] }")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, broadcast: { /*!comes the conversation's id*/[|'telegram:'|]: ['main'] }")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData("channels: { telegram: { botToken: 'x' } }, broadcast: { strategy: 'parallel', 'telegram:-100': ['main'] }")]
    [InlineData("channels: { whatsapp: {} }, broadcast: { '120363@g.us': ['main'], '491:5@s.whatsapp.net': ['main'] }")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, plugins: { entries: { wechat: {} } }, broadcast: { 'wechat:1': ['main'] }")]
    [InlineData("broadcast: { 'slack:C1': ['main'] }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("channels: '?unknown?', broadcast: { 'telegarm:-100': ['main'] }")]
    [InlineData("channels: { '?more?': {} }, broadcast: { 'slack:C1': ['main'] }")]
    [InlineData("channels: { telegram: { botToken: 'x' } }, broadcast: { 'slack:C1': '?unknown?' }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
