using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class RosterRefusedTests() : RuleTests("OCC1103")
{
    [Theory, Fires]
    [InlineData("{ agents: { [|entries|]: { home: {}, work: {} } } }")]
    [InlineData("{ agents: { entries: { Home: {}, [|home|]: {} }, ownership: 'explicit' } }")]
    [InlineData("{ agents: { entries: { home: { default: true }, work: { default: [|true|] } } } }")]
    [InlineData("{ agents: { ownership: /*!names no agent*/[|'explicit'|] } }")]
    [InlineData("{ agents: { ownership: 'explicit', entries: { home: { default: [|true|] }, work: {} } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { entries: { home: { default: true }, work: {} } } }")]
    [InlineData("{ agents: { entries: { home: {} } } }")]
    [InlineData("{ agents: { entries: { home: {}, work: {} }, ownership: 'explicit' } }")]
    [InlineData("{ agents: { entries: {} } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { entries: { home: {}, work: { default: '?unknown?' } } } }")]
    [InlineData("{ agents: { entries: { home: {}, work: {} }, ownership: '?unknown?' } }")]
    [InlineData("{ agents: { entries: { home: {}, work: {}, '?more?': 1 } } }")]
    [InlineData("{ agents: { ownership: 'explicit', entries: { '?more?': 1 } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
