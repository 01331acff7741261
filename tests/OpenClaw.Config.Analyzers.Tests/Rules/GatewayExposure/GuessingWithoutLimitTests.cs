using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class GuessingWithoutLimitTests() : RuleTests("OCC2020")
{
    [Theory, Fires]
    [InlineData("{ gateway: { bind: [|'lan'|] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { bind: 'lan', auth: { rateLimit: {} } } }")]
    [InlineData("{ gateway: { bind: 'loopback' } }")]
    [InlineData("{ gateway: { bind: 'lan', auth: { mode: 'trusted-proxy' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { bind: 'lan', auth: '?unknown?' } }")]
    [InlineData("{ gateway: { bind: '?unknown?' } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
