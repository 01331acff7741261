using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class UnknownAgentTests() : RuleTests("OCC1101")
{
    [Theory, Fires]
    [InlineData("bindings: [{ agentId: /*!'bindings.0.agentId' names the agent 'bot', but this gateway has only 'home', 'work'*/[|'bot'|], match: {} }]")]
    [InlineData("talk: { agentId: [|'bot'|] }")]
    [InlineData("broadcast: { strategy: 'parallel', '12@g.us': ['home', [|'bot'|]], 'whatsapp:1': { agents: [[|'bot'|], 'work'] } }")]
    public void ReferencesToNobody_AreReported(string rest) => Reports($"{{ agents: {{ entries: {{ home: {{}}, work: {{}} }} }}, {rest} }}");

    [Fact, Fires]
    public void ReferencesInDefaults_AreReported() =>
        Reports("{ agents: { entries: { home: {} }, defaults: { heartbeat: { agentId: [|'bot'|] }, systemAgent: { agentId: [|'main'|] } } } }");

    [Fact, Fires]
    public void WithoutARoster_OnlyMainExists() => Reports("{ talk: { agentId: /*!only 'main' and*/[|'home'|] }, broadcast: { a: ['main', [|'Main'|]] } }");

    [Fact, Fires]
    public void Broadcasts_AreComparedLetterByLetter() => Reports("{ agents: { entries: { Home: {} } }, broadcast: { a: ['Home', [|'home'|]] } }");

    [Fact, Fires]
    public void ALongRoster_IsNotReadOut()
    {
        var agents = string.Join(", ", Enumerable.Range(1, 9).Select(static n => $"a{n}: {{}}"));
        Reports($"{{ agents: {{ entries: {{ {agents} }} }}, talk: {{ agentId: /*!'a5', 'a6' and 3 others*/[|'bot'|] }} }}");
    }

    [Theory, NearMiss]
    [InlineData("bindings: [{ agentId: 'home' }, { agentId: ' HOME ' }, { agentId: 'main' }]")]
    [InlineData("bindings: [{ agentId: 'the cat' }, { agentId: 'the--cat' }]")]
    [InlineData("talk: { agentId: '' }, broadcast: { strategy: 'parallel' }")]
    [InlineData("hooks: { mappings: [{ agentId: 'bot' }] }, acp: { defaultAgent: 'codex' }")]
    public void ReferencesThatTheGatewayAccepts_AreNotReported(string rest) =>
        StaysSilent($"{{ agents: {{ entries: {{ Home: {{}}, 'the-cat': {{}}, 'the--cat': {{}} }} }}, {rest} }}");

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { entries: { home: {}, '?more?': 1 } }, talk: { agentId: 'bot' } }")]
    [InlineData("{ agents: '?unknown?', talk: { agentId: 'bot' } }")]
    [InlineData("{ agents: { entries: { home: {} } }, talk: { agentId: '?unknown?' }, bindings: [{ agentId: '?poisoned?' }, '?unknown?', '?more?'] }")]
    [InlineData("{ agents: { entries: { home: {} } }, talk: { agentId: '${AGENT}' } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Theory, Fixes]
    [InlineData("hoem", "home")]
    [InlineData("wrk", "work")]
    public void Fix_NamesTheNearestAgent(string written, string meant)
    {
        var json = MarkedJson.Parse($"{{ agents: {{ entries: {{ home: {{}}, work: {{}} }} }}, talk: {{ agentId: '{written}' }} }}");
        Assert.Equal(meant, Assert.IsType<ReplaceByText>(Assert.Single(Judge(json)).Fix).Text);
    }

    [Fact, Fixes]
    public void Fix_IsNotOfferedWhenNoAgentIsNear()
    {
        var json = MarkedJson.Parse("{ agents: { entries: { home: {}, work: {} } }, talk: { agentId: 'librarian' } }");
        Assert.Null(Assert.Single(Judge(json)).Fix);
    }
}
