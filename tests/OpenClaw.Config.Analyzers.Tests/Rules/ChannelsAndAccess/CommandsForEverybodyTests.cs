using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class CommandsForEverybodyTests() : RuleTests("OCC3053")
{
    [Theory, Fires]
    [InlineData("{ commands: { allowFrom: { telegram: ['12345', /*!on telegram*/[|'*'|]], '*': [/*!on any channel*/[|' * '|]] } } }")]
    [InlineData("{ commands: { bash: true, allowFrom: { '*': [/*!(a shell with '!' among them)*/[|'*'|]] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ commands: { allowFrom: { '*': ['12345'] }, bash: true } }")]
    [InlineData("{ channels: { telegram: { allowFrom: ['*'] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ commands: { allowFrom: { telegram: ['?unknown?'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
