using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class WorkersWithoutIsolationTests() : RuleTests("OCC4069")
{
    [Theory, Fires]
    [InlineData("{ nodeHost: { workerRuns: { enabled: true, isolation: [|'none'|] } } }")]
    [InlineData("{ nodeHost: { [|workerRuns|]: { enabled: true } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ nodeHost: { workerRuns: { enabled: true, isolation: 'container' } } }")]
    [InlineData("{ nodeHost: { workerRuns: { enabled: false, isolation: 'none' } } }")]
    [InlineData("{ nodeHost: {} }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ nodeHost: { workerRuns: { enabled: '?unknown?' } } }")]
    [InlineData("{ nodeHost: { workerRuns: { enabled: true, isolation: '?unknown?' } } }")]
    [InlineData("{ nodeHost: { workerRuns: { enabled: true, '?more?': 1 } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
