using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class WeakerAgentSharesWorkspaceTests() : RuleTests("OCC4052")
{
    [Theory, Fires]
    [InlineData("{ agents: { entries: { main: { workspace: '/srv/claw' }, family: { workspace: /*!family may not run commands*/[|'/srv/claw/'|], tools: { allow: ['read', 'write'] } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'all', workspaceAccess: 'rw' } }, entries: { main: { workspace: '/srv/claw' }, family: { workspace: [|'/srv/claw'|], tools: { deny: ['group:runtime'] } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { entries: { main: { workspace: '/srv/claw' }, family: { workspace: '/srv/family', tools: { allow: ['read', 'write'] } } } } }")]
    [InlineData("{ agents: { entries: { main: { workspace: '/srv/claw' }, family: { workspace: '/srv/claw', tools: { allow: ['read'] } } } } }")]
    [InlineData("{ agents: { entries: { main: { workspace: '/srv/claw' }, family: { workspace: '/srv/claw' } } } }")]
    [InlineData("{ agents: { entries: { main: { workspace: '/srv/claw' }, family: { workspace: '/srv/claw', sandbox: { mode: 'all' }, tools: { allow: ['read', 'write'] } } } } }")]
    [InlineData("{ agents: { entries: { main: { workspace: '/srv/claw', tools: { allow: ['write'] } }, family: { workspace: '/srv/claw', tools: { allow: ['read', 'write'] } } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { entries: { main: { workspace: '/srv/claw' }, family: { workspace: '/srv/claw', tools: { allow: ['read', 'write', '?unknown?'] } } } } }")]
    [InlineData("{ agents: { entries: { main: { workspace: '/srv/claw' }, family: { workspace: '?unknown?', tools: { allow: ['read', 'write'] } } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
