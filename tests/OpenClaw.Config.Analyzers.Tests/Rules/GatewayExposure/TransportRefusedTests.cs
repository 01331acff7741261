using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class TransportRefusedTests() : RuleTests("OCC2104")
{
    [Theory, Fires]
    [InlineData("{ gateway: { tls: { certPath: [|' '|] } }, proxy: { proxyUrl: [|'socks5://a:1'|] } }")]
    [InlineData("{ gateway: { remote: { edgeAuth: { [|Host|]: 'b' } } } }")]
    [InlineData("{ gateway: { remote: { [|edgeAuth|]: {} } } }")]
    [InlineData("{ gateway: { remote: { edgeAuth: { 'x-a': 'b', [|'X-A'|]: 'c' } } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { tls: { certPath: '/a' }, remote: { edgeAuth: { 'x-a': 'b', 'x-b': 'c' } } }, proxy: { proxyUrl: 'https://a:1' } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { tls: { certPath: '?unknown?' }, remote: { edgeAuth: { '?more?': 1 } } }, proxy: { proxyUrl: '${PROXY}' } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
