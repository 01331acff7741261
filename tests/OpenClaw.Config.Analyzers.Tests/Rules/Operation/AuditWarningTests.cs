using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Operation;

public sealed class AuditWarningTests() : RuleTests("OCC9202")
{
    [Theory, Fires]
    [InlineData("{ gateway: { controlUi: { enabled: false }, auth: { token: '${T}' } }, mcp: { apps: { enabled: /*!mcp.apps.enabled: */[|true|] } } }")]
    public void FindingsOfThisSeverity_AreReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { controlUi: { enabled: false }, auth: { token: '${T}' } } }")]
    public void OtherConfigurations_AreNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { controlUi: { enabled: false }, auth: { token: '${T}' } }, mcp: { apps: { enabled: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
