using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class AgentsShareAWorkspaceTests() : RuleTests("OCC4070")
{
    [Theory, Fires]
    [InlineData("{ agents: { entries: { a: { workspace: '/srv/claw' }, b: { workspace: /*!as does 'a'*/[|'/srv/./claw/'|] } } } }")]
    [InlineData("{ agents: { entries: { a: { workspace: '~/claw' }, b: { workspace: [|'~/claw'|] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { entries: { a: { workspace: '/srv/claw' }, b: { workspace: '/srv/claw/b' }, c: {} } } }")]
    [InlineData("{ agents: { entries: { a: { workspace: '/w', tools: { deny: ['exec'] } }, b: { workspace: '/w' } } } }")]
    [InlineData("{ agents: { entries: { a: { workspace: '${DIR}' }, b: { workspace: '${DIR}' } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { entries: { a: { workspace: '?unknown?' }, b: { workspace: '/srv/claw' } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
