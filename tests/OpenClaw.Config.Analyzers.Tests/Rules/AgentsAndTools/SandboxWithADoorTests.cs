using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class SandboxWithADoorTests() : RuleTests("OCC4055")
{
    [Theory, Fires]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'all', browser: { allowHostControl: /*!drives the browser of the host*/[|true|] }, ssh: { strictHostKeyChecking: [|false|] } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'non-main' } }, entries: { main: { sandbox: { browser: { allowHostControl: [|true|] } } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'all', browser: { allowHostControl: false }, ssh: { strictHostKeyChecking: true } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'off', browser: { allowHostControl: true } } }, entries: { main: { sandbox: { browser: { allowHostControl: true } } } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { defaults: { sandbox: { mode: '?unknown?', browser: { allowHostControl: true } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'all', browser: { allowHostControl: '?unknown?' } } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsMeant()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ agents: { defaults: { sandbox: { mode: 'all', browser: { allowHostControl: true } } } } }")));
        Assert.Equal("false", Assert.IsType<ReplaceByCode>(finding.Fix).Code);
    }
}
