using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class ProtectionSwitchedOffTests() : RuleTests("OCC3052")
{
    [Theory, Fires]
    [InlineData("{ channels: { discord: { dangerouslyAllowNameMatching: /*!is let in as that sender*/[|true|] }, sms: { accounts: { a: { dangerouslyDisableSignatureValidation: /*!in anybody's name*/[|true|] } } } } }")]
    [InlineData("{ channels: { telegram: { network: { dangerouslyAllowPrivateNetwork: [|true|] } } }, tools: { web: { fetch: { ssrfPolicy: { dangerouslyAllowPrivateNetwork: [|true|] } } } }, cron: { webhookSsrfPolicy: { dangerouslyAllowPrivateNetwork: [|true|] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ channels: { discord: { dangerouslyAllowNameMatching: false }, matrix: { network: { dangerouslyAllowPrivateNetwork: true } } }, browser: { ssrfPolicy: { dangerouslyAllowPrivateNetwork: true } }, gateway: { controlUi: { dangerouslyDisableDeviceAuth: true } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ channels: { discord: { dangerouslyAllowNameMatching: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsMeant()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ channels: { discord: { dangerouslyAllowNameMatching: true } } }")));
        Assert.Equal("false", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
