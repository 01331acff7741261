using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class ModelProviderRefusedTests() : RuleTests("OCC6103")
{
    [Theory, Fires]
    [InlineData("{ models: { providers: { [|mine|]: { models: [] } } } }")]
    [InlineData("{ models: { providers: { mine: { baseUrl: [|''|], models: [] } }, catalogRefresh: { url: [|'http://example.com'|] } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ models: { providers: { OpenAI: {}, mine: { baseUrl: 'http://10.0.0.5', models: [] } }, catalogRefresh: { url: 'http://localhost:1/x' } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ models: { providers: { mine: { '?more?': 1 }, other: '?unknown?', '?more?': 1 }, catalogRefresh: { url: '${URL}' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
