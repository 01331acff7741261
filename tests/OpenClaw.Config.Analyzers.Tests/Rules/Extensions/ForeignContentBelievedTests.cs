using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class ForeignContentBelievedTests() : RuleTests("OCC6014")
{
    [Theory, Fires]
    [InlineData("{ hooks: { gmail: { allowUnsafeExternalContent: [|true|] } } }")]
    [InlineData("{ hooks: { mappings: [{ id: 'a' }, { id: 'b', allowUnsafeExternalContent: [|true|] }] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ hooks: { gmail: { allowUnsafeExternalContent: false } } }")]
    [InlineData("{ tools: { fs: { workspaceOnly: false } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ hooks: { gmail: { allowUnsafeExternalContent: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsSafe()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ hooks: { gmail: { allowUnsafeExternalContent: true } } }")));
        Assert.Equal("false", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
