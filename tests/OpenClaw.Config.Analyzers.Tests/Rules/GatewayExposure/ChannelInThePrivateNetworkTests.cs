using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class ChannelInThePrivateNetworkTests() : RuleTests("OCC2061")
{
    [Theory, Fires]
    [InlineData("{ channels: { matrix: { network: { dangerouslyAllowPrivateNetwork: [|true|] } }, mattermost: { accounts: { a: { network: { dangerouslyAllowPrivateNetwork: [|true|] } } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ channels: { telegram: { network: { dangerouslyAllowPrivateNetwork: true } }, matrix: { network: { dangerouslyAllowPrivateNetwork: false } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ channels: { matrix: { network: { dangerouslyAllowPrivateNetwork: '?unknown?' } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_TakesTheProtectionBack()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ channels: { matrix: { network: { dangerouslyAllowPrivateNetwork: true } } } }")));
        Assert.Equal("false", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
