using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class SafeBinWithoutEffectTests() : RuleTests("OCC4060")
{
    [Theory, Fires]
    [InlineData("{ tools: { exec: { safeBins: [/*!it starts whatever*/[|'find'|], [|'/usr/bin/xargs'|], [|'python3'|], /*!never lets*/[|'jq'|], [|'mytool'|]] } } }")]
    [InlineData("{ tools: { exec: { safeBins: [[|'sed'|]], safeBinProfiles: { sed: {} } } } }")]
    [InlineData("{ agents: { entries: { main: { tools: { exec: { safeBins: [[|'env'|]] } } } } }, tools: { exec: { safeBinProfiles: { git: {} } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { exec: { safeBins: ['wc', 'sort', 'grep', '/usr/bin/head', 'mytool'], safeBinProfiles: { mytool: { maxPositional: 0 } } } } }")]
    [InlineData("{ agents: { entries: { main: { tools: { exec: { safeBins: ['mytool'] } } } } }, tools: { exec: { safeBinProfiles: { MyTool: { maxPositional: 0 } } } } }")]
    [InlineData("{ tools: { exec: { safeBins: [] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { exec: { safeBins: ['?unknown?', 'mytool'], safeBinProfiles: '?unknown?' } } }")]
    [InlineData("{ tools: { exec: { safeBins: ['mytool'], safeBinProfiles: { '?more?': 1 } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fires]
    public Task InCode_TheExpressionIsUnderlined() => CodeTest.ReportsInBody("""
        claw.Tools(t => t.Exec(e => e.SafeBins("wc", /*!OCC4060*/[|"find"|])));
        """);
}
