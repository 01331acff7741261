using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class ProgramNotAllowedTests() : RuleTests("OCC7061")
{
    [Theory, Fires]
    [InlineData("acp: { defaultAgent: /*!lets in only 'claude', 'gemini'*/[|'codex'|], allowedAgents: ['claude', 'gemini'] }")]
    [InlineData("acp: { enabled: true, defaultAgent: [|'codex'|], allowedAgents: ['codexx'] }")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData("acp: { defaultAgent: 'codex', allowedAgents: [' Codex '] }")]
    [InlineData("acp: { defaultAgent: 'codex', allowedAgents: [] }")]
    [InlineData("acp: { defaultAgent: 'codex' }")]
    [InlineData("acp: { enabled: false, defaultAgent: 'codex', allowedAgents: ['claude'] }")]
    [InlineData("acp: { defaultAgent: 'coder', allowedAgents: ['codex'] }, agents: { entries: { coder: { runtime: { type: 'acp', acp: { agent: 'codex' } } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("acp: { defaultAgent: '?unknown?', allowedAgents: ['claude'] }")]
    [InlineData("acp: { defaultAgent: 'codex', allowedAgents: ['claude', '?more?'] }")]
    [InlineData("acp: { enabled: '?unknown?', defaultAgent: 'codex', allowedAgents: ['claude'] }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
