using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class TimeZoneUnknownTests() : RuleTests("OCC4054")
{
    [Theory, Fires]
    [InlineData("{ agents: { defaults: { userTimezone: /*!the zone of its machine*/[|'Europe/Viena'|], heartbeat: { activeHours: { timezone: [|'CEST+2'|] } } }, entries: { main: { heartbeat: { activeHours: { timezone: [|'Berlin'|] } } } } } }")]
    [InlineData("{ agents: { defaults: { userTimezone: [|'local'|] } } }")]
    [InlineData("{ plugins: { entries: { 'memory-core': { config: { dreaming: { timezone: [|'Berlin'|] } } } } }, tools: { web: { search: { openaiCodex: { userLocation: { timezone: [|'Viena'|] } } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { defaults: { userTimezone: 'europe/vienna', heartbeat: { activeHours: { timezone: 'user' } } }, entries: { main: { heartbeat: { activeHours: { timezone: 'local' } } }, b: { heartbeat: { activeHours: { timezone: '+02:00' } } }, c: { heartbeat: { activeHours: { timezone: 'US/Pacific' } } } } } }")]
    [InlineData("{ agents: { defaults: { userTimezone: '${TZ}' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { defaults: { userTimezone: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesWhatIsMeant()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ agents: { defaults: { userTimezone: 'Europe/Viena' } } }")));
        Assert.Equal("Europe/Vienna", Assert.IsType<ReplaceByText>(finding.Fix).Text);
    }
}
