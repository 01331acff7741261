using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class ValueNotAllowedTests() : RuleTests("OCC1003")
{
    [Theory, Fires]
    [InlineData("{ gateway: { bind: /*!did you mean 'loopback'?*/[|'lopback'|] } }")]
    [InlineData("{ gateway: { bind: [|'0.0.0.0'|] } }")]
    [InlineData("{ channels: { telegram: { dmPolicy: [|'everyone'|] } } }")]
    public void ValuesThatTheGatewayDoesNotKnow_AreReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { bind: 'lan', auth: { mode: 'token' } } }")]
    [InlineData("{ gateway: { bind: 7 } }")]
    public void KnownValuesAndOtherMistakes_AreNotReported(string json) => StaysSilent(json);

    [Fact, SilentOnUnknown]
    public void WhatIsNotKnown_IsNotReported() => StaysSilent("{ gateway: { bind: '?unknown?', auth: { mode: '?poisoned?' } } }");

    [Fact, Fixes]
    public void Fix_NamesTheNearestValue()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ gateway: { bind: 'Loopback' } }")));
        Assert.Equal("loopback", Assert.IsType<ReplaceByText>(finding.Fix).Text);
    }

    [Fact, Fixes]
    public void Fix_IsNotOfferedWhenNothingIsNear() =>
        Assert.Null(Assert.Single(Judge(MarkedJson.Parse("{ gateway: { bind: 'everywhere' } }"))).Fix);

    [Fact, Fixes]
    public void Fix_NamesTheSuccessorOfAnOldValue() =>
        Assert.Equal("lan", Assert.IsType<ReplaceByText>(Assert.Single(Judge(MarkedJson.Parse("{ gateway: { bind: '0.0.0.0' } }"))).Fix).Text);
}
