using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class SandboxRefusedTests() : RuleTests("OCC4102")
{
    [Theory, Fires]
    [InlineData("{ agents: { defaults: { sandbox: { docker: { network: [|' HOST '|], seccompProfile: [|'Unconfined'|], binds: [[|'~/a:/b'|]] }, browser: { network: [|'container:a'|] } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { docker: { env: { [|'A-B'|]: 'x', C: [|'x\\ny'|] } } } } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { defaults: { sandbox: { docker: { network: 'bridge', dangerouslyAllowContainerNamespaceJoin: true, binds: ['/a:/b'] }, browser: { network: 'container:a' } } } } }")]
    [InlineData("{ agents: { entries: { main: { sandbox: { backend: 'ssh', docker: { env: { 'A-B': 'x' } } } } } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { defaults: { sandbox: { backend: '?unknown?', docker: { network: '?unknown?', env: { 'A-B': 'x' } } } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
