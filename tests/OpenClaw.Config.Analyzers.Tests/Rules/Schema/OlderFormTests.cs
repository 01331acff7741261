using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class OlderFormTests() : RuleTests("OCC1303")
{
    [Theory, Fires]
    [InlineData("""{ agents: { list: [|[{ id: 'main' }]|] } }""")]
    [InlineData("""{ agents: { entries: { main: { default: /*!a mark of older versions*/[|true|] } }, defaults: { contextTokens: [|5|] } }, models: { providers: { openai: { contextWindow: /*!it belongs to single models*/[|5|] } } } }""")]
    public void WhatTheGatewayReports_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("""{ agents: { list: [{ id: 'Main' }], ownership: 'explicit' } }""")]
    [InlineData("""{ agents: { entries: { a: { default: true }, b: { default: true } } } }""")]
    [InlineData("""{ agents: { entries: { a: { default: false } } } }""")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("""{ agents: { list: '?unknown?' } }""")]
    [InlineData("""{ agents: { list: ['?unknown?'] } }""")]
    [InlineData("""{ agents: { list: [{ '?more?': 1 }] } }""")]
    [InlineData("""{ agents: { entries: { a: { default: '?unknown?' } } } }""")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
