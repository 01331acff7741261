using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class ProxyHeadersFromStrangersTests() : RuleTests("OCC2050")
{
    [Theory, Fires]
    [InlineData("{ gateway: { trustedProxies: [[|'0.0.0.0/0'|], [|'::/0'|], '127.0.0.1'], auth: { mode: 'token' } } }")]
    [InlineData("{ gateway: { trustedProxies: ['10.0.0.1', [|'203.0.0.0/8'|]] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { trustedProxies: ['10.0.0.0/8', '192.168.1.2', 'fd00::/8', '8.8.8.8'] } }")]
    [InlineData("{ gateway: { trustedProxies: ['0.0.0.0/0'], auth: { mode: 'trusted-proxy' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { trustedProxies: ['?unknown?', '${PROXY}'] } }")]
    [InlineData("{ gateway: { trustedProxies: ['0.0.0.0/0'], auth: { mode: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
