using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class ProxyMakesAdministratorsTests() : RuleTests("OCC2019")
{
    [Theory, Fires]
    [InlineData("{ gateway: { auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x', deviceAutoApprove: { enabled: true, scopes: ['operator.read', [|'operator.admin'|]] } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x', deviceAutoApprove: { enabled: true, scopes: ['operator.read'] } } } } }")]
    [InlineData("{ gateway: { auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x', deviceAutoApprove: { enabled: false, scopes: ['operator.admin'] } } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { auth: { mode: '?unknown?', trustedProxy: { userHeader: 'x', deviceAutoApprove: { enabled: true, scopes: ['operator.admin'] } } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
