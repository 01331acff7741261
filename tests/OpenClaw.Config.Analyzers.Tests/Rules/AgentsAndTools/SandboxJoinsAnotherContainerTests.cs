using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class SandboxJoinsAnotherContainerTests() : RuleTests("OCC4012")
{
    [Theory, Fires]
    [InlineData("{ agents: { defaults: { sandbox: { docker: { network: [|'container:proxy'|], dangerouslyAllowContainerNamespaceJoin: true } } } } }")]
    [InlineData("{ agents: { entries: { main: { sandbox: { docker: { network: [|'Container:x'|], dangerouslyAllowContainerNamespaceJoin: true } } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { defaults: { sandbox: { docker: { network: 'container:refused' } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { docker: { network: 'none' } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { docker: { network: 'own-bridge' } } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { defaults: { sandbox: { docker: { network: '?unknown?' } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { docker: { network: '${NET}' } } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
