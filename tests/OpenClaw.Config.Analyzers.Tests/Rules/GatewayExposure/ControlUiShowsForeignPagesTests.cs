using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class ControlUiShowsForeignPagesTests() : RuleTests("OCC2056")
{
    [Theory, Fires]
    [InlineData("{ gateway: { controlUi: { embedSandbox: /*!origin*/[|'trusted'|], allowExternalEmbedUrls: [|true|] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { controlUi: { embedSandbox: 'scripts', allowExternalEmbedUrls: false } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { controlUi: { embedSandbox: '?unknown?', allowExternalEmbedUrls: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_TakesTheProtectionBack()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ gateway: { controlUi: { allowExternalEmbedUrls: true } } }")));
        Assert.Equal("false", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
