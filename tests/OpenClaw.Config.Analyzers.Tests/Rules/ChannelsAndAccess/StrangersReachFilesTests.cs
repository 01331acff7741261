using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class StrangersReachFilesTests() : RuleTests("OCC3054")
{
    [Theory, Fires]
    [InlineData("{ channels: { telegram: { groupPolicy: /*!Anyone in any Telegram group reaches agent main (the only agent), which reads any file of the gateway's user on the gateway host (with read)*/[|'open'|] } }, tools: { allow: ['read', 'message'] } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: /*!reads and writes any file of the gateway's user on the gateway host (with read, write, edit)*/[|'open'|] } }, tools: { deny: ['group:runtime'] } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: [|'open'|] } }, agents: { defaults: { workspace: '~' } }, tools: { allow: ['read'], fs: { workspaceOnly: true } } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: [|'open'|] } }, agents: { entries: { main: { workspace: '/' } } }, tools: { allow: ['read'], fs: { workspaceOnly: true } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ channels: { telegram: { groupPolicy: 'open' } }, tools: { allow: ['read'], fs: { workspaceOnly: true } } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: 'open' } }, tools: { profile: 'messaging' } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: 'open' } } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: 'open' } }, agents: { defaults: { sandbox: { mode: 'all' } } }, tools: { allow: ['read'] } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: 'open' } }, agents: { ownership: 'explicit', defaults: { systemAgent: { agentId: 'main' } }, entries: { main: { tools: { allow: ['read'] } }, front: { tools: { profile: 'messaging' } } } }, bindings: [{ agentId: 'front', match: { channel: 'telegram', accountId: '*' } }] }")]
    [InlineData("{ channels: { telegram: { groupPolicy: 'allowlist' } }, tools: { allow: ['read'] } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: 'open' } }, agents: { defaults: { workspace: '~/claw' } }, tools: { allow: ['read'], fs: { workspaceOnly: true } } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: 'open' } }, agents: { ownership: 'explicit', defaults: { workspace: '~', systemAgent: { agentId: 'main' } }, entries: { main: {}, other: {} } }, tools: { allow: ['read'], fs: { workspaceOnly: true } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ channels: { telegram: { groupPolicy: 'open' } }, tools: { allow: ['read'], fs: { workspaceOnly: '?unknown?' } } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: '?unknown?' } }, tools: { allow: ['read'] } }")]
    [InlineData("{ channels: { telegram: { groupPolicy: 'open' } }, agents: { defaults: { workspace: '?unknown?' } }, tools: { allow: ['read'], fs: { workspaceOnly: true } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
