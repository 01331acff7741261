using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class NoProxyToBelieveTests() : RuleTests("OCC2017")
{
    [Theory, Fires]
    [InlineData("{ gateway: { auth: { mode: [|'trusted-proxy'|], trustedProxy: { userHeader: 'x-user' } } } }")]
    [InlineData("{ gateway: { [|trustedProxies|]: [], auth: { mode: 'trusted-proxy' } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { trustedProxies: ['10.0.0.5'], auth: { mode: 'trusted-proxy' } } }")]
    [InlineData("{ gateway: { auth: { mode: 'token', token: '${T}' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { auth: { mode: '?unknown?' } } }")]
    [InlineData("{ gateway: { trustedProxies: ['?more?'], auth: { mode: 'trusted-proxy' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
