using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Operation;

public sealed class AuditCriticalTests() : RuleTests("OCC9201")
{
    [Theory, Fires]
    [InlineData("{ gateway: { controlUi: { enabled: false }, auth: { token: '${T}' }, tailscale: { mode: /*!gateway.tailscale_funnel: gateway*/[|'funnel'|] } } }")]
    [InlineData("{ gateway: { auth: { mode: /*!gateway.loopback_no_auth: */[|'none'|] } } }")]
    public void FindingsOfThisSeverity_AreReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { tailscale: { mode: 'serve' }, auth: { token: '${T}' } } }")]
    [InlineData("{ gateway: { auth: { token: '${T}' }, tailscale: { mode: 'funnel' } }, security: { audit: { suppressions: [{ checkId: 'gateway.tailscale_funnel' }] } } }")]
    public void OtherConfigurations_AreNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { auth: { token: '${T}' }, tailscale: { mode: '?unknown?' } } }")]
    [InlineData("{ gateway: '?unknown?' }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
