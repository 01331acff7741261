using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class TailscaleConflictTests() : RuleTests("OCC2101")
{
    [Theory, Fires]
    [InlineData("{ gateway: { tailscale: { mode: 'serve' }, bind: [|'lan'|] } }")]
    [InlineData("{ gateway: { tailscale: { mode: 'funnel' }, bind: [|'custom'|], customBindHost: '10.0.0.1' } }")]
    [InlineData("{ gateway: { tailscale: { mode: 'serve' }, auth: { mode: [|'none'|] } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { tailscale: { mode: 'off' }, bind: 'lan', auth: { mode: 'none' } } }")]
    [InlineData("{ gateway: { tailscale: { mode: 'serve' }, bind: 'custom', customBindHost: '127.0.0.1' } }")]
    [InlineData("{ gateway: { tailscale: { mode: 'funnel' }, auth: { mode: 'token' } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { tailscale: { mode: '?unknown?' }, bind: 'lan' } }")]
    [InlineData("{ gateway: { tailscale: { mode: 'serve' }, bind: 'custom', customBindHost: '?unknown?' } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
