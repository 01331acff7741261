using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class CommandsRunNowhereTests() : RuleTests("OCC4014")
{
    [Theory, Fires]
    [InlineData("{ tools: { exec: { host: [|'sandbox'|] } } }")]
    [InlineData("{ agents: { entries: { main: { tools: { exec: { host: [|'sandbox'|] } } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { exec: { host: 'sandbox' } }, agents: { defaults: { sandbox: { mode: 'all' } } } }")]
    [InlineData("{ tools: { exec: { host: 'auto' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { exec: { host: '?unknown?' } } }")]
    [InlineData("{ tools: { exec: { host: 'sandbox' } }, agents: '?unknown?' }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
