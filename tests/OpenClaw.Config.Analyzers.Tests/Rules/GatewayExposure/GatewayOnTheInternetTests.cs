using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class GatewayOnTheInternetTests() : RuleTests("OCC2014")
{
    [Theory, Fires]
    [InlineData("{ gateway: { tailscale: { mode: /*!public internet*/[|'funnel'|] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { tailscale: { mode: 'serve' } } }")]
    [InlineData("{ gateway: { tailscale: { mode: 'off' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { tailscale: { mode: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsSafe()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ gateway: { tailscale: { mode: 'funnel' } } }")));
        Assert.Equal("TailscaleMode.Serve", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
