using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class HooksHideOtherEndpointsTests() : RuleTests("OCC6012")
{
    [Theory, Fires]
    [InlineData("{ hooks: { enabled: true, path: [|'//'|] } }")]
    [InlineData("{ hooks: { enabled: true, path: [|' /// '|] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ hooks: { enabled: true, path: '/hooks' } }")]
    [InlineData("{ hooks: { enabled: true, path: '/' } }")]
    [InlineData("{ hooks: { enabled: false, path: '//' } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ hooks: { enabled: true, path: '?unknown?' } }")]
    [InlineData("{ hooks: { enabled: '?unknown?', path: '//' } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
