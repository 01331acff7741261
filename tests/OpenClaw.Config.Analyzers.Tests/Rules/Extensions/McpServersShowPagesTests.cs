using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class McpServersShowPagesTests() : RuleTests("OCC6015")
{
    [Theory, Fires]
    [InlineData("{ mcp: { apps: { enabled: [|true|] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ mcp: { apps: { enabled: false } } }")]
    [InlineData("{ mcp: { apps: {} } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ mcp: { apps: { enabled: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsSafe()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ mcp: { apps: { enabled: true } } }")));
        Assert.Equal("false", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
