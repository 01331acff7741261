using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class HookPayloadsReachCommandsTests() : RuleTests("OCC6070")
{
    [Theory, Fires]
    [InlineData("{ hooks: { enabled: true, presets: [/*!The webhook 'gmail' puts what anybody writes in a mail into a prompt of agent main, whose tool exec runs shell commands on the gateway host*/[|'gmail'|]] } }")]
    [InlineData("{ hooks: { enabled: true, mappings: [/*!The webhook 'github' puts what its calls carry*/[|{ match: { path: 'github' }, action: 'agent', messageTemplate: '{{body}}' }|]] } }")]
    [InlineData("{ hooks: { enabled: true, presets: ['gmail'], mappings: [/*!The webhook 'gmail' puts what anybody*/[|{ match: { path: 'gmail' }, agentId: 'main' }|]] } }")]
    [InlineData("{ hooks: { enabled: true, mappings: [[|{ match: { path: 'a' }, agentId: 'shell' }|], { match: { path: 'b' }, agentId: 'mail' }] }, agents: { entries: { mail: { tools: { profile: 'messaging' } }, shell: { default: true } } } }")]
    public void PayloadsThatReachAShell_AreReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ hooks: { enabled: false, presets: ['gmail'] } }")]
    [InlineData("{ hooks: { enabled: true, presets: ['gmail'] }, tools: { profile: 'messaging' } }")]
    [InlineData("{ hooks: { enabled: true, presets: ['gmail'] }, tools: { exec: { mode: 'ask' } } }")]
    [InlineData("{ hooks: { enabled: true, presets: ['gmail'] }, agents: { defaults: { sandbox: { mode: 'non-main' } } } }")]
    [InlineData("{ hooks: { enabled: true, mappings: [{ match: { path: 'a' }, action: 'wake', textTemplate: 'x' }] } }")]
    [InlineData("{ hooks: { enabled: true, allowedAgentIds: ['main'] } }")]
    public void WhatReachesNoShell_IsInOrder(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ hooks: { enabled: '?unknown?', presets: ['gmail'] } }")]
    [InlineData("{ hooks: { enabled: true, mappings: [{ match: { path: 'a' }, agentId: '?unknown?' }] } }")]
    [InlineData("{ hooks: { enabled: true, mappings: [{ match: { path: 'a' }, action: '?unknown?' }] } }")]
    [InlineData("{ hooks: { enabled: true, presets: ['gmail'] }, tools: { exec: { mode: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
