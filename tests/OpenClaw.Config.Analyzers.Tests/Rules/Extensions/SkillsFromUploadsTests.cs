using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class SkillsFromUploadsTests() : RuleTests("OCC6059")
{
    [Theory, Fires]
    [InlineData("{ skills: { install: { allowUploadedArchives: [|true|] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ skills: { install: { allowUploadedArchives: false } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ skills: { install: { allowUploadedArchives: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_TakesTheProtectionBack()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ skills: { install: { allowUploadedArchives: true } } }")));
        Assert.Equal("false", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
