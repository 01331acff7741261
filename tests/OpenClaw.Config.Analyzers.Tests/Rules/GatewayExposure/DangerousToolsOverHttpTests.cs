using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class DangerousToolsOverHttpTests() : RuleTests("OCC2015")
{
    [Theory, Fires]
    [InlineData("{ gateway: { tools: { allow: ['read', /*!includes exec*/[|'exec'|]] } } }")]
    [InlineData("{ gateway: { bind: 'lan', tools: { allow: [[|' Gateway '|]] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { tools: { allow: ['read', 'message'] } } }")]
    [InlineData("{ gateway: { tools: { allow: ['exec'], deny: ['exec'] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { tools: { allow: ['?unknown?', '?more?'] } } }")]
    [InlineData("{ gateway: { tools: { allow: ['exec'], deny: ['?more?'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
