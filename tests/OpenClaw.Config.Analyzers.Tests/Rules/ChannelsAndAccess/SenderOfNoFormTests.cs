using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class SenderOfNoFormTests() : RuleTests("OCC3062")
{
    [Theory, Fires]
    [InlineData("whatsapp: { allowFrom: ['+491701234567', /*!a telephone number without its country*/[|'0170 1234567'|]] }")]
    [InlineData("signal: { accounts: { one: { groupAllowFrom: [[|'signal:0049-170-1234567'|]] } } }")]
    [InlineData("sms: { allowFrom: [[|'(0170) 1234567'|]] }")]
    [InlineData("matrix: { dm: { allowFrom: [/*!Matrix is compared by ids*/[|'anna'|], '@bert:home.example'] }, groups: { '!a:b': { users: [[|'@anna'|]] } } }")]
    [InlineData("discord: { guilds: { '7': { roles: [/*!compared by their numbers*/[|'Admins'|], '123'], channels: { '8': { roles: [[|'Mods'|]] } } } } }")]
    public void WhatItIsAbout_IsReported(string channel) => Reports($"{{ channels: {{ {channel} }} }}");

    [Theory, NearMiss]
    [InlineData("whatsapp: { allowFrom: ['+49 (170) 1234567', '491701234567', '*', 'accessGroup:0123456', '${ME}'] }")]
    [InlineData("signal: { allowFrom: ['uuid:0a1b2c3d-0000-4000-8000-000000000000', '0a1b2c3d-0000-4000-8000-000000000000'], groupAllowFrom: ['0Aa+/bcd='] }")]
    [InlineData("matrix: { dm: { allowFrom: ['@anna:home.example', 'matrix:user:@anna:home.example', '*'] } }")]
    [InlineData("matrix: { dangerouslyAllowNameMatching: true, dm: { allowFrom: ['anna'] } }")]
    [InlineData("matrix: { accounts: { one: { dangerouslyAllowNameMatching: true, dm: { allowFrom: ['anna'] } } } }")]
    [InlineData("discord: { guilds: { '7': { roles: ['123', '*'], users: ['anna'] } } }")]
    [InlineData("telegram: { allowFrom: ['0123456'] }")]
    public void WhatIsInOrder_IsNotReported(string channel) => StaysSilent($"{{ channels: {{ {channel} }} }}");

    [Theory, SilentOnUnknown]
    [InlineData("whatsapp: { allowFrom: ['?unknown?'] }")]
    [InlineData("matrix: { dangerouslyAllowNameMatching: '?unknown?', dm: { allowFrom: ['anna'] } }")]
    public void WhatIsNotKnown_IsNotReported(string channel) => StaysSilent($"{{ channels: {{ {channel} }} }}");
}
