using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Routing;

public sealed class RoutingEntryRefusedTests() : RuleTests("OCC7001")
{
    [Theory, Fires]
    [InlineData("{ bindings: [{ type: 'acp', agentId: 'main', [|match|]: { channel: 'telegram' } }] }")]
    [InlineData("{ broadcast: { [|'120@g.us'|]: { agents: ['main'] } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ bindings: [{ type: 'acp', agentId: 'main', match: { channel: 'telegram', peer: { kind: 'direct', id: '1' } } }, { agentId: 'main', match: {} }], broadcast: { '120@g.us': ['main'], 'whatsapp:1': { agents: ['main'] }, strategy: 'parallel' } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ bindings: [{ type: 'acp', agentId: 'main', match: { peer: { id: '?unknown?' } } }, { type: '?unknown?', match: {} }], broadcast: '?unknown?' }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
