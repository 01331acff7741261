using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class SenderNeverMatchesTests() : RuleTests("OCC3051")
{
    [Theory, Fires]
    [InlineData("{ channels: { telegram: { groupAllowFrom: ['12345', /*!the id of a group*/[|'-1001234567890'|]] } } }")]
    [InlineData("{ channels: { telegram: { allowFrom: [/*!a name*/[|'@somebody'|], [|-100|]], accounts: { family: { allowFrom: [[|'tg:-5'|]] } } } } }")]
    [InlineData("{ channels: { telegram: { groups: { '-1': { allowFrom: [[|'telegram:@x'|]] } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ channels: { telegram: { allowFrom: ['12345', 12345, 'tg:7', '*', 'accessGroup:family', '${ME}', '-', '@'], groups: { '-100': {} } } } }")]
    [InlineData("{ channels: { signal: { allowFrom: ['-100', '@x'] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ channels: { telegram: { allowFrom: ['?unknown?'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fires]
    public Task InCode_TheExpressionIsUnderlined() => CodeTest.ReportsInBody("""
        foreach (var sender in new[] { "12345", /*!OCC3051*/[|"-1001234567890"|] })
        {
            claw.Channels(c => c.Telegram(t => t.GroupAllowFrom(sender)));
        }
        """);
}
