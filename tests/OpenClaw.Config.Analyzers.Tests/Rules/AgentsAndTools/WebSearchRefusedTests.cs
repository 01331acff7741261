using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class WebSearchRefusedTests() : RuleTests("OCC4104")
{
    [Theory, Fires]
    [InlineData("{ tools: { web: { search: { provider: [|'Gemini'|], [|apiKey|]: 'x', [|brave|]: {} } } } }")]
    [InlineData("{ tools: { web: { search: { provider: [|''|], [|prototype|]: 1 } } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { web: { search: { provider: ' gemini ', brave: 'x' } } } }")]
    [InlineData("{ tools: { web: { search: { provider: 'brave' } } }, plugins: { entries: { brave: {} } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { web: { search: { provider: '?unknown?' } } } }")]
    [InlineData("{ tools: { web: { search: { provider: 'brave' } } }, plugins: { load: { paths: ['/srv/plugins'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
