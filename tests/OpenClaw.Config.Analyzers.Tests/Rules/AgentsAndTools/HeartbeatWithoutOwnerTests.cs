using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class HeartbeatWithoutOwnerTests() : RuleTests("OCC4107")
{
    [Theory, Fires]
    [InlineData("{ agents: { ownership: [|'explicit'|], entries: { a: {}, b: {} } } }")]
    public void WhatTheGatewayWarnsOf_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { ownership: 'explicit', entries: { a: {}, b: { heartbeat: {} } } } }")]
    [InlineData("{ agents: { ownership: 'explicit', defaults: { heartbeat: { agentId: 'a' } }, entries: { a: {}, b: {} } } }")]
    [InlineData("{ agents: { ownership: 'explicit', entries: { a: {} } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { ownership: 'explicit', entries: { a: {}, b: '?unknown?' } } }")]
    [InlineData("{ agents: { ownership: 'explicit', defaults: '?unknown?', entries: { a: {}, b: {} } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
