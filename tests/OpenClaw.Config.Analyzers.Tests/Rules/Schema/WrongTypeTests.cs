using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class WrongTypeTests() : RuleTests("OCC1002")
{
    [Theory, Fires]
    [InlineData("{ gateway: { port: /*!port*/[|'18789'|] } }")]
    [InlineData("{ gateway: { port: [|null|] } }")]
    [InlineData("{ gateway: { [|auth|]: [] } }")]
    [InlineData("{ agents: { entries: { main: { name: [|7|] } } } }")]
    public void ValuesOfAnotherType_AreReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { port: 18789, auth: {} } }")]
    [InlineData("{ gateway: { port: 99999999, bind: 'wan' } }")]
    public void RightTypesWithOtherMistakes_AreNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { port: '?unknown?', auth: '?poisoned?' } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
