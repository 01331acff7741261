using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class HostHeaderBelievedTests() : RuleTests("OCC2012")
{
    [Theory, Fires]
    [InlineData("{ gateway: { controlUi: { dangerouslyAllowHostHeaderOriginFallback: [|true|] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { controlUi: { dangerouslyAllowHostHeaderOriginFallback: false } } }")]
    [InlineData("{ gateway: { controlUi: {} } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { controlUi: { dangerouslyAllowHostHeaderOriginFallback: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsSafe()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ gateway: { controlUi: { dangerouslyAllowHostHeaderOriginFallback: true } } }")));
        Assert.Equal("false", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
