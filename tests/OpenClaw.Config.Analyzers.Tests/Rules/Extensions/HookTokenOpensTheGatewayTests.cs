using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class HookTokenOpensTheGatewayTests() : RuleTests("OCC6011")
{
    [Theory, Fires]
    [InlineData("{ gateway: { auth: { token: '${GW}' } }, hooks: { enabled: true, token: /*!reuses the gateway's token*/[|'${GW}'|] } }")]
    [InlineData("{ gateway: { auth: { password: { source: 'env', id: 'GW' } } }, hooks: { enabled: true, token: /*!password*/[|'${GW}'|] } }")]
    [InlineData("{ gateway: { auth: { token: 'x' } }, hooks: { enabled: true, token: [|' x '|] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { auth: { token: '${GW}' } }, hooks: { enabled: true, token: '${HOOKS}' } }")]
    [InlineData("{ gateway: { auth: { token: '${GW}' } }, hooks: { enabled: false, token: '${GW}' } }")]
    [InlineData("{ gateway: { auth: { mode: 'none', token: 'x' } }, hooks: { enabled: true, token: 'x' } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { auth: { token: '?unknown?' } }, hooks: { enabled: true, token: '${GW}' } }")]
    [InlineData("{ gateway: { auth: { mode: '?unknown?', token: 'x' } }, hooks: { enabled: true, token: 'x' } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
