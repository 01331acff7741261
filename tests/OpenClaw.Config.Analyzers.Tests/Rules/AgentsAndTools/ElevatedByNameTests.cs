using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class ElevatedByNameTests() : RuleTests("OCC4053")
{
    [Theory, Fires]
    [InlineData("{ tools: { elevated: { allowFrom: { telegram: ['12345', [|'username:somebody'|], [|'Name: Some Body'|]] } } } }")]
    [InlineData("{ agents: { entries: { main: { tools: { elevated: { allowFrom: { discord: [/*!on discord*/[|'tag:x#1'|]] } } } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { elevated: { allowFrom: { telegram: ['12345', 'id:12345', 'name:', '+15550100', 'username'] } } } }")]
    [InlineData("{ channels: { telegram: { allowFrom: ['name:x'] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { elevated: { allowFrom: { telegram: ['?unknown?'] } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
