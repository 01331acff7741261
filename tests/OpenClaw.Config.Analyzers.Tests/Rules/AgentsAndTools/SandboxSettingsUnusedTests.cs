using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class SandboxSettingsUnusedTests() : RuleTests("OCC4013")
{
    [Theory, Fires]
    [InlineData("{ agents: { defaults: { sandbox: { [|docker|]: { image: 'own:1' } } } } }")]
    [InlineData("{ agents: { entries: { main: { sandbox: { mode: 'off', [|docker|]: { image: 'own:1' } } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { defaults: { sandbox: { mode: 'all', docker: { image: 'own:1' } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { docker: { image: 'own:1' } } }, entries: { main: { sandbox: { mode: 'non-main' } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { docker: {} } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { defaults: { sandbox: { mode: '?unknown?', docker: { image: 'own:1' } } } } }")]
    [InlineData("{ agents: { defaults: { sandbox: { docker: { image: 'own:1' } } }, entries: { '?more?': {} } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
