using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class DangerousNodeCommandsTests() : RuleTests("OCC2022")
{
    [Theory, Fires]
    [InlineData("{ gateway: { nodes: { commands: { allow: ['own.command', /*!camera.snap*/[|'camera.snap'|]] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { nodes: { commands: { allow: ['camera.snap'], deny: ['camera.snap'] } } } }")]
    [InlineData("{ gateway: { nodes: { commands: { allow: ['camera.list'] } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { nodes: { commands: { allow: ['?unknown?'] } } } }")]
    [InlineData("{ gateway: { nodes: { commands: { allow: ['camera.snap'], deny: ['?more?'] } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
