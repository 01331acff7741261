using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class OldNameOpensToolTests() : RuleTests("OCC2053")
{
    [Theory, Fires]
    [InlineData("{ gateway: { tools: { allow: [/*!the name that 'automations' had before*/[|'cron'|], [|' Bash '|], 'session_status'] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { tools: { allow: ['automations', 'exec', 'read'] } } }")]
    [InlineData("{ gateway: { tools: { allow: ['cron', 'bash'], deny: ['automations', 'group:runtime'] } } }")]
    [InlineData("{ tools: { allow: ['bash'] } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { tools: { allow: ['?unknown?'] } } }")]
    [InlineData("{ gateway: { tools: { allow: ['bash'], deny: ['?unknown?'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
