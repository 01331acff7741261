using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class ProxyEntryVoidTests() : RuleTests("OCC2051")
{
    [Theory, Fires]
    [InlineData("{ gateway: { trustedProxies: [[|'10.0.0.0/99'|], [|'proxy.internal'|], '10.0.0.1'] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { trustedProxies: ['10.0.0.1', ' 10.0.0.0/24 ', '::1', ''] } }")]
    [InlineData("{ gateway: { nodes: { pairing: { autoApproveCidrs: ['junk'] } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { trustedProxies: ['?unknown?', '${PROXY}'] } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
