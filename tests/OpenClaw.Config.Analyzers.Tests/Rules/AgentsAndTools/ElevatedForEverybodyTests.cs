using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class ElevatedForEverybodyTests() : RuleTests("OCC4010")
{
    [Theory, Fires]
    [InlineData("{ tools: { elevated: { allowFrom: { telegram: ['1', /*!everybody on that channel*/[|'*'|]] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { elevated: { allowFrom: { telegram: ['1'] } } } }")]
    [InlineData("{ tools: { elevated: { enabled: false, allowFrom: { telegram: ['*'] } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { elevated: { allowFrom: { telegram: ['?unknown?'] } } } }")]
    [InlineData("{ tools: { elevated: { enabled: '?unknown?', allowFrom: { telegram: ['*'] } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
