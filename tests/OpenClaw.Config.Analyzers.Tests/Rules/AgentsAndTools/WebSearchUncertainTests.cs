using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class WebSearchUncertainTests() : RuleTests("OCC4105")
{
    [Theory, Fires]
    [InlineData("{ tools: { web: { search: { provider: [|'brave'|] } } }, plugins: { entries: { brave: {} } } }")]
    public void WhatTheGatewayWarnsOf_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { web: { search: { provider: 'gemini' } } } }")]
    [InlineData("{ tools: { web: { search: { provider: 'brave' } } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { web: { search: { provider: '?unknown?' } } }, plugins: { allow: ['brave'] } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
