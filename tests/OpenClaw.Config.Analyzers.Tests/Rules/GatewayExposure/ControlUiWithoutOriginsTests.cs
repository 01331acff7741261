using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class ControlUiWithoutOriginsTests() : RuleTests("OCC2011")
{
    [Theory, Fires]
    [InlineData("{ gateway: { bind: [|'lan'|] } }")]
    [InlineData("{ gateway: { bind: 'tailnet', controlUi: { [|allowedOrigins|]: [' '] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { bind: 'loopback' } }")]
    [InlineData("{ gateway: { bind: 'lan', controlUi: { enabled: false } } }")]
    [InlineData("{ gateway: { bind: 'lan', controlUi: { allowedOrigins: ['https://a.example.com'] } } }")]
    [InlineData("{ gateway: { bind: 'lan', controlUi: { dangerouslyAllowHostHeaderOriginFallback: true } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { bind: '?unknown?' } }")]
    [InlineData("{ gateway: { bind: 'lan', controlUi: '?unknown?' } }")]
    [InlineData("{ gateway: { bind: 'lan', controlUi: { allowedOrigins: ['?more?'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
