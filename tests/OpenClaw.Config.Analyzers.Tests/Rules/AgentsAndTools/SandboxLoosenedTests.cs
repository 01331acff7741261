using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class SandboxLoosenedTests() : RuleTests("OCC4064")
{
    [Theory, Fires]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'all', docker: { user: [|'root'|], [|capDrop|]: [], readOnlyRoot: [|false|] } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'non-main' } }, entries: { a: { sandbox: { docker: { user: [|'0:0'|], [|capDrop|]: ['NET_RAW'], dangerouslyAllowExternalBindSources: [|true|], dangerouslyAllowReservedContainerTargets: [|true|] }, browser: { network: /*!another container*/[|'container:db'|] } } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'all', docker: { dangerouslyAllowContainerNamespaceJoin: [|true|] }, browser: { network: [|'host'|] } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'all', docker: { user: '1000:1000', capDrop: ['ALL'], readOnlyRoot: true }, browser: { network: 'bridge' } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'off', docker: { user: 'root' } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'all', docker: { capDrop: ['all'] } } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { defaults: { sandbox: { mode: '?unknown?', docker: { user: 'root' } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'all', docker: { user: '?unknown?', capDrop: ['?unknown?'], readOnlyRoot: '?unknown?' } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'all', docker: { capDrop: ['?more?'] } } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
