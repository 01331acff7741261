using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class FilesOutsideTheWorkspaceTests() : RuleTests("OCC4063")
{
    [Theory, Fires]
    [InlineData("{ agents: { entries: { main: { tools: { fs: { workspaceOnly: [|false|] }, exec: { applyPatch: { workspaceOnly: /*!patch*/[|false|] } } } } } } }")]
    [InlineData("{ tools: { fs: { workspaceOnly: [|false|] }, exec: { applyPatch: { workspaceOnly: [|false|] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { fs: { workspaceOnly: true } } }")]
    [InlineData("{ tools: { profile: 'messaging', fs: { workspaceOnly: false } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'all' } } }, tools: { fs: { workspaceOnly: false } } }")]
    [InlineData("{ agents: { entries: { a: { tools: { deny: ['group:fs'], fs: { workspaceOnly: false } } }, b: {} } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { fs: { workspaceOnly: '?unknown?' } } }")]
    [InlineData("{ tools: { profile: '?unknown?', fs: { workspaceOnly: false } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_TakesTheProtectionBack()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ tools: { fs: { workspaceOnly: false } } }")));
        Assert.Equal("true", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
