using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class GatewayAddressRefusedTests() : RuleTests("OCC2102")
{
    [Theory, Fires]
    [InlineData("{ gateway: { publicOrigin: [|'http://claw.example.com'|] } }")]
    [InlineData("{ gateway: { publicOrigin: [|'https://u:x@claw.example.com'|] } }")]
    [InlineData("{ gateway: { publicOrigin: 'https://a.example.com', portals: { ingress: { domain: [|'example.com'|], port: [|18789|] } } } }")]
    [InlineData("{ gateway: { portals: { ingress: { domain: [|'localhost'|], port: 1 } } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { publicOrigin: 'https://claw.example.com:8443/' } }")]
    [InlineData("{ gateway: { publicOrigin: 'http://localhost:18789' } }")]
    [InlineData("{ gateway: { port: 1, publicOrigin: 'https://a.example.com', portals: { ingress: { domain: 'p.example.com', port: 18789 } } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { publicOrigin: '${ORIGIN}', port: '?unknown?', portals: { ingress: { domain: '?unknown?', port: 18789 } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
