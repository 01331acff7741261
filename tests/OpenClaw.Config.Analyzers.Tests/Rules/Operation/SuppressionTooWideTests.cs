using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Operation;

public sealed class SuppressionTooWideTests() : RuleTests("OCC9051")
{
    [Theory, Fires]
    [InlineData("{ security: { audit: { suppressions: [{ checkId: [|'gateway.bind_no_auth'|] }, { checkId: [|' tools.elevated.allowFrom.telegram.wildcard '|], titleIncludes: ' ' }] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ security: { audit: { suppressions: [{ checkId: 'gateway.bind_no_auth', titleIncludes: 'x' }, { checkId: 'gateway.bind_no_auth', detailIncludes: 'x' }, { checkId: 'gateway.tailscale_serve' }, { checkId: 'gateway.*' }] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ security: { audit: { suppressions: [{ checkId: '?unknown?' }, { checkId: 'gateway.bind_no_auth', detailIncludes: '?unknown?' }, { checkId: 'gateway.bind_no_auth', '?more?': 1 }] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
