using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class AgentWritesItsOwnLimitsTests() : RuleTests("OCC4081")
{
    [Theory, Fires]
    [InlineData("{ tools: { exec: { mode: /*!'tools.exec.mode' holds back the commands of agent main, and with write and edit agent main may write any file*/[|'ask'|] } } }")]
    [InlineData("{ tools: { exec: { security: [|'allowlist'|] } } }")]
    [InlineData("{ tools: { exec: { mode: /*!agents a, b*/[|'deny'|] } }, agents: { ownership: 'explicit', entries: { a: {}, b: {} } } }")]
    [InlineData("{ agents: { entries: { a: { tools: { exec: { mode: [|'ask'|] } } }, b: { default: true } } } }")]
    public void LimitsThatTheAgentCanWrite_AreTold(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { exec: { mode: 'full' } } }")]
    [InlineData("{ }")]
    [InlineData("{ tools: { exec: { mode: 'ask' }, fs: { workspaceOnly: true } } }")]
    [InlineData("{ tools: { exec: { mode: 'ask' }, deny: ['write', 'edit'] } }")]
    [InlineData("{ tools: { exec: { mode: 'ask' }, deny: ['exec'] } }")]
    [InlineData("{ tools: { exec: { mode: 'ask' } }, agents: { defaults: { sandbox: { mode: 'all' } } } }")]
    [InlineData("{ tools: { exec: { mode: 'ask' } }, agents: { defaults: { agentRuntime: { id: 'codex' } } } }")]
    public void WhatHolds_IsInOrder(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { exec: { mode: '?unknown?' } } }")]
    [InlineData("{ tools: { exec: { mode: 'ask' }, fs: { workspaceOnly: '?unknown?' } } }")]
    [InlineData("{ tools: { exec: { mode: 'ask' } }, agents: { defaults: { sandbox: { mode: '?unknown?' } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
