using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class NodeDenialWithoutEffectTests() : RuleTests("OCC2023")
{
    [Theory, Fires]
    [InlineData("{ gateway: { nodes: { commands: { deny: ['camera.snap', /*!camera.**/[|'camera.*'|]] } } } }")]
    [InlineData("{ gateway: { nodes: { commands: { deny: [[|'Camera.Snap'|]] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { nodes: { commands: { deny: ['camera.snap', 'system.run'] } } } }")]
    [InlineData("{ gateway: { nodes: { commands: { deny: ['own.command'], allow: ['own.command'] } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { nodes: { commands: { deny: ['?unknown?', 'own.command'], allow: ['?more?'] } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
