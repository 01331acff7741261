using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.GatewayExposure;

public sealed class OperatorRolesRefusedTests() : RuleTests("OCC2103")
{
    [Theory, Fires]
    [InlineData("{ gateway: { roles: { default: [|'a'|], definitions: { b: {} } } } }")]
    [InlineData("{ gateway: { roles: { default: [|'a'|], [|definitions|]: {} } } }")]
    [InlineData("{ gateway: { roles: { default: 'a', definitions: { a: { agents: ['main', [|'bad id'|]] } } } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ gateway: { roles: { default: ' a ', definitions: { a: { agents: ['anyone'] }, b: { agents: '*' } } } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ gateway: { roles: { default: '?unknown?', definitions: { b: {} } } } }")]
    [InlineData("{ gateway: { roles: { default: 'a', definitions: { '?more?': 1 } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
