using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class BindingRepeatedTests() : RuleTests("OCC7059")
{
    [Theory, Fires]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'home' } }, { agentId: /*!as 'bindings.0' does*/[|'main'|], match: { channel: 'telegram', accountId: 'home' } }]")]
    [InlineData("bindings: [{ agentId: 'Main', match: { channel: 'telegram' } }, { agentId: [|'main'|], match: { channel: 'telegram', accountId: 'default' } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'discord', guildId: '1', roles: ['a', 'b'] } }, { agentId: [|'main'|], match: { channel: 'Discord', guildId: '1', roles: ['b', 'a'] } }]")]
    public void WhatItIsAbout_IsReported(string json) => Reports($"{{ {json} }}");

    [Theory, NearMiss]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'home' } }, { agentId: 'main', match: { channel: 'telegram', accountId: 'work' } }]")]
    [InlineData("agents: { ownership: 'explicit', entries: { main: {}, b: {} } }, bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'home' } }, { agentId: 'b', match: { channel: 'telegram', accountId: 'home' } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '-1' } } }, { agentId: 'main', match: { channel: 'telegram', peer: { kind: 'group', id: '-2' } } }]")]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'discord', guildId: '1' } }, { agentId: 'main', match: { channel: 'discord', guildId: '1', roles: ['a'] } }]")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent($"{{ {json} }}");

    [Theory, SilentOnUnknown]
    [InlineData("bindings: [{ agentId: 'main', match: { channel: 'telegram', accountId: 'home' } }, { agentId: 'main', match: { channel: 'telegram', accountId: '?unknown?' } }]")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent($"{{ {json} }}");
}
