using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class GatewayWithoutAuthenticationTests() : RuleTests("OCC2001")
{
    [Theory, Fires]
    [InlineData("auth: { mode: /*!every program and user of this machine*/[|'none'|] }")]
    [InlineData("bind: 'loopback', auth: { mode: [|'none'|], token: 'x' }")]
    [InlineData("bind: 'lan', auth: { mode: /*!gateway.bind is 'lan' and gateway.auth.mode is 'none', so whoever reaches that address*/[|'none'|] }")]
    [InlineData("bind: 'auto', auth: { mode: [|'none'|] }, controlUi: { enabled: false }")]
    [InlineData("bind: /*!gateway.auth has neither a token nor a password, and only a variable*/[|'lan'|]")]
    [InlineData("bind: 'lan', [|auth|]: { rateLimit: {} }")]
    [InlineData("bind: 'tailnet', auth: { mode: /*!there is no password*/[|'password'|], token: 'x' }")]
    [InlineData("auth: { mode: /*!there is no token*/[|'token'|], password: 'x' }")]
    [InlineData("[|auth|]: { token: '   ' }")]
    [InlineData("tailscale: { mode: 'serve' }, [|auth|]: { allowTailscale: false }")]
    public void OpenGateways_AreReported(string gateway) => Reports($"{{ gateway: {{ {gateway} }} }}");

    [Fact, Fires]
    public void AGatewayThatIsNotWrittenOf_IsReportedAsAWhole() => Assert.Contains("neither a token nor a password", ReportsDocument("{ agents: {} }").Message);

    [Theory, NearMiss]
    [InlineData("bind: 'lan', auth: { token: 'x' }")]
    [InlineData("bind: 'lan', auth: { password: 'x' }")]
    [InlineData("bind: 'lan', auth: { mode: 'token', token: { source: 'env', provider: 'default', id: 'T' } }")]
    [InlineData("bind: 'lan', auth: { mode: 'trusted-proxy', trustedProxy: { userHeader: 'x-user' } }, trustedProxies: ['10.0.0.1']")]
    [InlineData("auth: { token: '${OPENCLAW_GATEWAY_TOKEN}' }")]
    [InlineData("auth: { token: { source: 'env', id: 'T' } }")]
    [InlineData("remote: { token: 'x' }")]
    [InlineData("tailscale: { mode: 'serve' }")]
    [InlineData("auth: { mode: 'none' }, controlUi: { enabled: false }")]
    [InlineData("mode: 'remote', remote: { url: 'wss://gateway.example:443' }")]
    public void GuardedGateways_AreNotReported(string gateway) => StaysSilent($"{{ gateway: {{ {gateway} }} }}");

    [Theory, SilentOnUnknown]
    [InlineData("'?more?': 0")]
    [InlineData("bind: 'lan', auth: '?unknown?'")]
    [InlineData("bind: '?unknown?', controlUi: { enabled: false }")]
    [InlineData("auth: { mode: '?unknown?' }")]
    [InlineData("auth: { mode: 'token', token: '?unknown?' }")]
    [InlineData("auth: { '?more?': 0 }")]
    [InlineData("auth: { mode: 'none' }, controlUi: { enabled: '?unknown?' }")]
    [InlineData("mode: '?unknown?'")]
    public void WhatIsNotKnown_IsNotReported(string gateway) => StaysSilent($"{{ gateway: {{ {gateway} }} }}");

    [Fact, SilentOnUnknown]
    public void AnUnknownBind_DoesNotMatterWhereEveryBindIsOpen() => Reports("{ gateway: { bind: '?unknown?', auth: { mode: [|'none'|] } } }");

    [Theory, Fixes]
    [InlineData("mode: 'none', token: 'x'", "GatewayAuthMode.Token")]
    [InlineData("mode: 'none', password: '${P}'", "GatewayAuthMode.Password")]
    [InlineData("mode: 'none'", null)]
    public void Fix_DemandsTheCredentialThatIsThere(string auth, string? code)
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse($"{{ gateway: {{ auth: {{ {auth} }} }} }}")));
        Assert.Equal(code, (finding.Fix as ReplaceByCode)?.Code);
    }

    [Theory, Fixes]
    [InlineData("{ gateway: { bind: 'lan', auth: {} } }", "Token(Secret.FromEnv(\"OPENCLAW_GATEWAY_TOKEN\"))")]
    [InlineData("{ gateway: { bind: 'lan' } }", "Auth(auth => auth.Token(Secret.FromEnv(\"OPENCLAW_GATEWAY_TOKEN\")))")]
    [InlineData("{ gateway: { auth: { mode: 'password' } } }", null)]
    [InlineData("{}", null)]
    public void Fix_NamesTheVariableOfTheToken(string json, string? call) =>
        Assert.Equal(call, (Assert.Single(Judge(MarkedJson.Parse(json))).Fix as AddCall)?.Call);
}
