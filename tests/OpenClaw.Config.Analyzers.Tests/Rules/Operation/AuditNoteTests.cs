using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Operation;

public sealed class AuditNoteTests() : RuleTests("OCC9203")
{
    [Theory, Fires]
    [InlineData("{ gateway: { tailscale: { mode: /*!gateway.tailscale_serve: */[|'serve'|] }, auth: { token: '${T}' } } }")]
    public void FindingsOfThisSeverity_AreReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { tailscale: { mode: 'off' }, auth: { token: '${T}' } } }")]
    public void OtherConfigurations_AreNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { tailscale: { mode: '?unknown?' }, auth: { token: '${T}' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
