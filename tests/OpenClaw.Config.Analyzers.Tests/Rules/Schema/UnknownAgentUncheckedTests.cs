using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class UnknownAgentUncheckedTests() : RuleTests("OCC1102")
{
    [Theory, Fires]
    [InlineData("hooks: { allowedAgentIds: ['home', /*!'hooks.allowedAgentIds.1' names the agent 'bot'*/[|'bot'|]], mappings: [{ agentId: [|'bot'|] }] }")]
    [InlineData("tools: { agentToAgent: { allow: [[|'bot'|]] }, swarm: { defaultAgentId: [|'bot'|] } }")]
    [InlineData("approvals: { exec: { agentFilter: [[|'bot'|]] } }, channels: { discord: { execApprovals: { agentFilter: [[|'bot'|]] } } }")]
    [InlineData("gateway: { roles: { definitions: { guest: { agents: [[|'bot'|]] } } } }")]
    public void EntriesForNobody_AreReported(string rest) => Reports($"{{ agents: {{ entries: {{ home: {{}} }} }}, {rest} }}");

    [Fact, Fires]
    public void SubagentsOfNobody_AreReported() =>
        Reports("{ agents: { defaults: { subagents: { allowAgents: [[|'bot'|]] } }, entries: { home: { subagents: { allowAgents: ['*', [|'bot'|]] } } } } }");

    [Theory, NearMiss]
    [InlineData("hooks: { allowedAgentIds: ['*', 'HOME', 'ho*'], mappings: [{ agentId: '{{payload.agent}}' }] }")]
    [InlineData("tools: { swarm: { defaultAgentId: '' } }, acp: { defaultAgent: 'codex', allowedAgents: ['claude'] }")]
    [InlineData("talk: { agentId: 'bot' }")]
    public void WildcardsProgramsAndCheckedPlaces_AreNotReported(string rest) => StaysSilent($"{{ agents: {{ entries: {{ home: {{}} }} }}, {rest} }}");

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { entries: { home: {}, '?more?': 1 } }, hooks: { allowedAgentIds: ['bot'] } }")]
    [InlineData("{ agents: { entries: { home: {} } }, hooks: { allowedAgentIds: ['?unknown?', '${AGENT}', '?more?'] } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_NamesTheNearestAgent()
    {
        var json = MarkedJson.Parse("{ agents: { entries: { home: {} } }, hooks: { allowedAgentIds: ['hone'] } }");
        Assert.Equal("home", Assert.IsType<ReplaceByText>(Assert.Single(Judge(json)).Fix).Text);
    }
}
