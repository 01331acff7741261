using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class RealIpHeaderBelievedTests() : RuleTests("OCC2013")
{
    [Theory, Fires]
    [InlineData("{ gateway: { allowRealIpFallback: [|true|] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { allowRealIpFallback: false, bind: 'lan' } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { allowRealIpFallback: '?unknown?' } }")]
    [InlineData("{ gateway: { '?more?': 1 } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsSafe()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ gateway: { allowRealIpFallback: true } }")));
        Assert.Equal("false", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
