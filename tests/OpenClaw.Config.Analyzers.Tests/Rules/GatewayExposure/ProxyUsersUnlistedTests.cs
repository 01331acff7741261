using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class ProxyUsersUnlistedTests() : RuleTests("OCC2018")
{
    [Theory, Fires]
    [InlineData("{ gateway: { auth: { mode: [|'trusted-proxy'|], trustedProxy: { userHeader: 'x-user' } } } }")]
    [InlineData("{ gateway: { auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-user', [|allowUsers|]: [] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-user', allowUsers: ['a@example.com'] } } } }")]
    [InlineData("{ gateway: { auth: { mode: 'password', trustedProxy: { userHeader: 'x-user' } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { auth: { mode: 'trusted-proxy', trustedProxy: { '?more?': 1 } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
