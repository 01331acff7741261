using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class RightsForNoChannelTests() : RuleTests("OCC4071")
{
    [Theory, Fires]
    [InlineData("{ tools: { elevated: { allowFrom: { /*!'telegram' does*/[|telegrm|]: ['1'] } } }, commands: { allowFrom: { [|Discrod|]: ['2'] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { elevated: { allowFrom: { telegram: ['1'], webchat: ['2'], mychannel: ['3'] } } }, commands: { allowFrom: { '*': ['2'] } } }")]
    [InlineData("{ channels: { telegrm: {} }, tools: { elevated: { allowFrom: { telegrm: ['1'] } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { elevated: { allowFrom: '?unknown?' } } }")]
    [InlineData("{ channels: '?unknown?', tools: { elevated: { allowFrom: { telegrm: ['1'] } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
