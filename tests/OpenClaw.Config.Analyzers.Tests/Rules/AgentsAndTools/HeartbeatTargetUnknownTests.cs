using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class HeartbeatTargetUnknownTests() : RuleTests("OCC4106")
{
    [Theory, Fires]
    [InlineData("{ agents: { defaults: { heartbeat: { target: /*!did you mean 'telegram'?*/[|'telegrm'|] } }, entries: { main: { heartbeat: { target: [|' '|] } } } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { defaults: { heartbeat: { target: 'Telegram' } }, entries: { main: { heartbeat: { target: 'owner' } }, ops: { heartbeat: { target: 'teams' } } } } }")]
    [InlineData("{ agents: { defaults: { heartbeat: { target: 'wecom' } } }, plugins: { entries: { wecom: {} }, load: { paths: ['/opt/wecom'] } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { defaults: { heartbeat: { target: '?unknown?' } } } }")]
    [InlineData("{ agents: { defaults: { heartbeat: { target: 'nosuch' } } }, plugins: '?unknown?' }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesTheNameThatWasMeant() =>
        Assert.Equal("telegram", Assert.IsType<ReplaceByText>(Assert.Single(Judge(MarkedJson.Parse("{ agents: { defaults: { heartbeat: { target: 'telegrm' } } } }"))).Fix).Text);

    [Fact, Fixes]
    public void Fix_IsNotOfferedWhenNothingIsNear() => Assert.Null(Assert.Single(Judge(MarkedJson.Parse("{ agents: { defaults: { heartbeat: { target: 'nowhere-at-all' } } } }"))).Fix);
}
