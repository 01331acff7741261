using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class EveryAgentReachesEveryOtherTests() : RuleTests("OCC4062")
{
    [Theory, Fires]
    [InlineData("{ agents: { entries: { a: {}, b: {} } }, tools: { agentToAgent: { allow: ['a', /*!2 agents*/[|'*'|]] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { entries: { a: {}, b: {} } }, tools: { agentToAgent: { allow: ['a', 'b'] } } }")]
    [InlineData("{ agents: { entries: { a: {}, b: {} } }, tools: { agentToAgent: { enabled: false, allow: ['*'] } } }")]
    [InlineData("{ agents: { entries: { a: {} } }, tools: { agentToAgent: { allow: ['*'] } } }")]
    [InlineData("{ agents: { entries: { a: {}, b: {} } }, tools: { agentToAgent: { allow: ['a*'] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { entries: { a: {}, b: {} } }, tools: { agentToAgent: { enabled: '?unknown?', allow: ['*'] } } }")]
    [InlineData("{ agents: '?unknown?', tools: { agentToAgent: { allow: ['*', '?unknown?'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
