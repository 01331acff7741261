using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class VoiceProviderUnclearTests() : RuleTests("OCC4109")
{
    [Theory, Fires]
    [InlineData("{ talk: { provider: /*!has only 'b'*/[|'a'|], providers: { b: {} } } }")]
    [InlineData("{ talk: { realtime: { [|providers|]: { a: {}, b: {} } } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ talk: { provider: 'A', providers: { a: {}, b: {} }, realtime: { provider: 'x' } } }")]
    [InlineData("{ talk: { providers: { a: {} } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ talk: { provider: '?unknown?', providers: { a: {}, b: {} } } }")]
    [InlineData("{ talk: { provider: 'a', providers: { b: {}, '?more?': 1 } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
