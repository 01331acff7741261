using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.TrustBoundaries;

public sealed class GroupsShareOneSessionTests() : RuleTests("OCC8001")
{
    [Theory, Fires]
    [InlineData("{ session: { groupScope: [|'main'|] } }")]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'telegram' }, session: { groupScope: [|'main'|] } }] }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ session: { groupScope: 'per-group', dmScope: 'main' } }")]
    [InlineData("{ bindings: [{ agentId: 'main', match: { channel: 'telegram', peer: { kind: 'direct', id: '1' } }, session: { groupScope: 'main' } }] }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ session: { groupScope: '?unknown?' } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsSafe()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ session: { groupScope: 'main' } }")));
        Assert.Equal("GroupScope.PerGroup", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
