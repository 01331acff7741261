using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Schema;

public sealed class AmountUnreadableTests() : RuleTests("OCC1201")
{
    [Theory, Fires]
    [InlineData("{ session: { maintenance: { pruneAfter: /*!is '2w'*/[|'2w'|], preserveRecent: [|0|], maxDiskBytes: [|'10 gb'|], highWaterBytes: [|'80%'|] } } }")]
    [InlineData("{ agents: { defaults: { heartbeat: { every: [|'1w'|], activeHours: { start: [|'24:00'|], end: [|'8:00'|] } }, compaction: { maxActiveTranscriptBytes: [|'20xb'|] } } } }")]
    [InlineData("{ cloudWorkers: { profiles: { a: { provider: 'x', suspendAfter: [|'59s'|] } } }, cron: { sessionRetention: [|'-1h'|] } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ session: { maintenance: { pruneAfter: '1h30m', archiveDashboardAfter: 0, preserveRecent: false, maxDiskBytes: '10gb', highWaterBytes: 5 } } }")]
    [InlineData("{ agents: { defaults: { heartbeat: { every: '30m', activeHours: { start: '08:00', end: '24:00' } } } } }")]
    [InlineData("{ agents: { entries: { main: { heartbeat: { every: '', activeHours: { start: '' } } } } } }")]
    [InlineData("{ cloudWorkers: { profiles: { a: { provider: 'x', suspendAfter: '60s' } } }, cron: { sessionRetention: '0' } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ session: { maintenance: { pruneAfter: '?unknown?', maxDiskBytes: '${DISK}' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
