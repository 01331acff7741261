using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class BrowserInPrivateNetworksTests() : RuleTests("OCC4017")
{
    [Theory, Fires]
    [InlineData("{ browser: { ssrfPolicy: { dangerouslyAllowPrivateNetwork: [|true|] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ browser: { ssrfPolicy: { dangerouslyAllowPrivateNetwork: false } } }")]
    [InlineData("{ hooks: { allowRequestSessionKey: true } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ browser: { ssrfPolicy: '?unknown?' } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsSafe()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ browser: { ssrfPolicy: { dangerouslyAllowPrivateNetwork: true } } }")));
        Assert.Equal("false", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
