using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class OriginNeverMatchesTests() : RuleTests("OCC2052")
{
    [Theory, Fires]
    [InlineData("{ gateway: { controlUi: { allowedOrigins: [/*!goes on behind the host*/[|'https://a.example/'|], /*!has no scheme*/[|'a.example'|], /*!is a pattern*/[|'https://*.example'|], /*!port that browsers leave out*/[|'https://a.example:443'|], /*!no scheme*/[|'null'|]] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { controlUi: { allowedOrigins: ['*', 'https://a.example', 'HTTPS://A.example:8443', 'http://localhost:3000', 'chrome-extension://abcdefghijklmnopabcdefghijklmnop', '${ORIGIN}', 'https://[::1]:18789'] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { controlUi: { allowedOrigins: ['?unknown?'] } } }")]
    [InlineData("{ gateway: { controlUi: { allowedOrigins: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsMeant()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ gateway: { controlUi: { allowedOrigins: ['https://a.example:443/chat'] } } }")));
        Assert.Equal("https://a.example", Assert.IsType<ReplaceByText>(finding.Fix).Text);
    }
}
