using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class ProgramListTakesNoWildcardTests() : RuleTests("OCC7063")
{
    [Theory, Fires]
    [InlineData("{ acp: { allowedAgents: [/*!reads it as the name 'main'*/[|'*'|]] } }")]
    [InlineData("{ acp: { enabled: true, defaultAgent: 'codex', allowedAgents: ['claude', [|' * '|]] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ acp: { allowedAgents: ['codex'] } }")]
    [InlineData("{ acp: { allowedAgents: [] } }")]
    [InlineData("{ acp: { enabled: false, allowedAgents: ['*'] } }")]
    [InlineData("{ tools: { agentToAgent: { allow: ['*'] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ acp: { allowedAgents: '?unknown?' } }")]
    [InlineData("{ acp: { enabled: '?unknown?', allowedAgents: ['*'] } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
