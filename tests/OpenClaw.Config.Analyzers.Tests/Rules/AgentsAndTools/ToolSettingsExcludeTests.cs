using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class ToolSettingsExcludeTests() : RuleTests("OCC4103")
{
    [Theory, Fires]
    [InlineData("{ tools: { allow: ['read'], [|alsoAllow|]: ['write'] } }")]
    [InlineData("{ agents: { entries: { main: { tools: { sandbox: { tools: { allow: ['read'], [|alsoAllow|]: ['write'] } } } } } } }")]
    [InlineData("{ tools: { exec: { mode: [|'full'|], ask: 'off' } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { allow: [], alsoAllow: ['write'], exec: { security: 'full', ask: 'off' } }, agents: { entries: { main: { tools: { exec: { mode: 'full' }, allow: ['read'] } } } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { allow: ['read'], alsoAllow: '?unknown?', exec: '?unknown?' } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
