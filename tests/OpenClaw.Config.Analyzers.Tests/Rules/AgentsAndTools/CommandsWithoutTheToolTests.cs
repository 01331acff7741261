using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class CommandsWithoutTheToolTests() : RuleTests("OCC4065")
{
    [Theory, Fires]
    [InlineData("{ tools: { profile: 'messaging', exec: { mode: /*!tools.profile*/[|'ask'|] } } }")]
    [InlineData("{ tools: { deny: ['group:runtime'], exec: { mode: [|'allowlist'|], safeBins: ['wc'] } } }")]
    [InlineData("{ agents: { entries: { main: { tools: { profile: 'minimal', exec: { security: /*!agent 'main' does*/[|'full'|] } } } } } }")]
    [InlineData("{ tools: { profile: 'messaging', exec: { [|safeBins|]: ['wc'] } } }")]
    [InlineData("{ agents: { entries: { a: { tools: { allow: ['read'] } }, b: { tools: { deny: ['exec'] } } } }, tools: { exec: { mode: /*!its agents*/[|'full'|] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { profile: 'messaging', alsoAllow: ['exec'], exec: { mode: 'ask' } } }")]
    [InlineData("{ tools: { profile: 'messaging', deny: ['exec'], exec: { security: 'deny', ask: 'always' } } }")]
    [InlineData("{ tools: { profile: 'coding', exec: { mode: 'ask' } } }")]
    [InlineData("{ agents: { entries: { a: { tools: { profile: 'messaging' } }, b: {} } }, tools: { exec: { mode: 'ask' } } }")]
    [InlineData("{ tools: { profile: 'messaging', exec: { mode: 'deny' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { profile: '?unknown?', exec: { mode: 'ask' } } }")]
    [InlineData("{ tools: { profile: 'messaging', alsoAllow: ['?unknown?'], exec: { mode: 'ask' } } }")]
    [InlineData("{ agents: { entries: { a: {}, '?more?': 1 } }, tools: { deny: ['exec'], exec: { mode: 'ask' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
