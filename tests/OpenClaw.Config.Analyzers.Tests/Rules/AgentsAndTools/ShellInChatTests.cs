using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class ShellInChatTests() : RuleTests("OCC4067")
{
    [Theory, Fires]
    [InlineData("{ commands: { bash: [|true|] } }")]
    [InlineData("{ commands: { bash: [|true|] }, tools: { elevated: { allowFrom: { telegram: ['1'] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ commands: { bash: false } }")]
    [InlineData("{ commands: { bash: true }, tools: { elevated: { enabled: false } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ commands: { bash: '?unknown?' } }")]
    [InlineData("{ commands: { bash: true }, tools: { elevated: { enabled: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_TakesTheProtectionBack()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ commands: { bash: true } }")));
        Assert.Equal("false", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
