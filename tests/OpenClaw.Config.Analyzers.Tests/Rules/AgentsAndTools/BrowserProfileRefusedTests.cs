using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class BrowserProfileRefusedTests() : RuleTests("OCC4108")
{
    [Theory, Fires]
    [InlineData("{ browser: { profiles: { [|a|]: {}, b: { cdpPort: 1, userDataDir: [|'/x'|] }, c: { driver: 'extension', cdpUrl: [|'http://x'|] } } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ browser: { profiles: { a: { driver: 'extension' }, b: { driver: 'existing-session', userDataDir: '/x' }, c: { cdpUrl: 'http://x' } } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ browser: { profiles: { a: { driver: '?unknown?' }, b: { cdpPort: '?unknown?' }, c: { '?more?': 1 } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
