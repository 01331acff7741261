using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Operation;

public sealed class SuppressionVoidTests() : RuleTests("OCC9050")
{
    [Theory, Fires]
    [InlineData("{ security: { audit: { suppressions: [{ checkId: /*!pattern*/[|'gateway.*'|] }, { checkId: /*!letter by letter*/[|'Gateway.tailscale_serve'|] }, { checkId: [|'gateway.tailscale_serv'|] }, { checkId: [|'tailscale'|] }, { checkId: [|'security.audit.suppressions.active'|] }] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ security: { audit: { suppressions: [{ checkId: ' gateway.tailscale_serve ' }, { checkId: 'tools.elevated.allowFrom.telegram.wildcard' }, { checkId: 'channels.telegram.dm.open' }, { checkId: 'myplugin.some_check' }, { checkId: 'plugins.x.security_audit_failed' }] } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ security: { audit: { suppressions: [{ checkId: '?unknown?' }, '?more?'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesTheIdOfTheCheck()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ security: { audit: { suppressions: [{ checkId: 'gateway.tailscale_serv' }] } } }")));
        Assert.Equal("gateway.tailscale_serve", Assert.IsType<ReplaceByText>(finding.Fix).Text);
    }
}
