using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class OutOfRangeTests() : RuleTests("OCC1004")
{
    [Theory, Fires]
    [InlineData("{ gateway: { port: /*!99999*/[|99999|] } }")]
    [InlineData("{ gateway: { port: [|0|] } }")]
    [InlineData("{ talk: { agentId: [|''|] } }")]
    public void ValuesBeyondTheirBounds_AreReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { port: 65535 } }")]
    [InlineData("{ gateway: { port: 'x' } }")]
    public void BoundsThemselvesAndOtherMistakes_AreNotReported(string json) => StaysSilent(json);

    [Fact, SilentOnUnknown]
    public void WhatIsNotKnown_IsNotReported() => StaysSilent("{ gateway: { port: '?unknown?' }, talk: { agentId: '?poisoned?' } }");
}
