using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class AuthenticationRefusedTests() : RuleTests("OCC2054")
{
    [Theory, Fires]
    [InlineData("{ gateway: { auth: { token: /*!was published*/[|'change-me-to-a-long-random-token'|] } } }")]
    [InlineData("{ gateway: { auth: { mode: 'password', token: 'x', password: [|' change-me-to-a-strong-password '|] } } }")]
    [InlineData("{ gateway: { auth: { mode: 'token', token: /*!no secret*/[|'__OPENCLAW_REDACTED__'|] } } }")]
    [InlineData("{ gateway: { auth: { token: [|'undefined'|] } } }")]
    [InlineData("{ gateway: { auth: { password: [|'null'|] } } }")]
    [InlineData("{ gateway: { auth: { token: '${A}', password: /*!mode*/[|'${B}'|] } } }")]
    [InlineData("{ gateway: { auth: { token: { source: 'env', provider: 'default', id: 'A' }, password: [|'b'|] } } }")]
    [InlineData("{ gateway: { auth: { mode: 'trusted-proxy', token: /*!exclude each other*/[|'${A}'|], trustedProxy: { userHeader: 'x-user' } } } }")]
    [InlineData("{ gateway: { auth: { mode: /*!trustedProxy*/[|'trusted-proxy'|] } } }")]
    [InlineData("{ gateway: { auth: { token: '${A}' }, tailscale: { mode: /*!takes a password*/[|'funnel'|] } } }")]
    [InlineData("{ gateway: { auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-user' } }, tailscale: { mode: [|'funnel'|] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { auth: { mode: 'token', token: '${A}', password: 'change-me-to-a-strong-password' } } }")]
    [InlineData("{ gateway: { auth: { mode: 'none', token: 'change-me-now' } } }")]
    [InlineData("{ gateway: { mode: 'remote', auth: { token: 'change-me-now' } } }")]
    [InlineData("{ gateway: { auth: { token: '${A}', password: '' } } }")]
    [InlineData("{ gateway: { auth: { mode: 'trusted-proxy', password: '${A}', trustedProxy: { userHeader: 'x-user' } } } }")]
    [InlineData("{ gateway: { auth: { mode: 'token', token: 'nullable' } } }")]
    [InlineData("{ gateway: { auth: { password: '${A}' }, tailscale: { mode: 'funnel' } } }")]
    [InlineData("{ gateway: { tailscale: { mode: 'funnel' } } }")]
    [InlineData("{ gateway: { auth: { token: '${A}' }, tailscale: { mode: 'serve' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { auth: { token: '?unknown?', password: 'x' } } }")]
    [InlineData("{ gateway: { auth: { mode: '?unknown?', token: 'change-me-now' } } }")]
    [InlineData("{ gateway: { auth: { mode: 'trusted-proxy', '?more?': 1 } } }")]
    [InlineData("{ gateway: '?unknown?' }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
