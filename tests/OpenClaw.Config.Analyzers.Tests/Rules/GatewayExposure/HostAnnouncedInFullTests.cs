using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class HostAnnouncedInFullTests() : RuleTests("OCC2021")
{
    [Theory, Fires]
    [InlineData("{ discovery: { mdns: { mode: [|'full'|] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ discovery: { mdns: { mode: 'minimal' } } }")]
    [InlineData("{ discovery: { mdns: { mode: 'off' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ discovery: { mdns: { mode: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsSafe()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ discovery: { mdns: { mode: 'full' } } }")));
        Assert.Equal("DiscoveryMdnsMode.Minimal", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
