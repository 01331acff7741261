using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.AgentsAndTools;

public sealed class ShellWritesDespitePolicyTests() : RuleTests("OCC4018")
{
    [Theory, Fires]
    [InlineData("{ [|tools|]: { deny: ['write', 'edit', 'apply_patch'] } }")]
    [InlineData("{ [|tools|]: { allow: ['exec', 'read'] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ tools: { deny: ['write', 'edit', 'apply_patch', 'exec'] } }")]
    [InlineData("{ tools: { deny: ['write', 'edit'] } }")]
    [InlineData("{ tools: { deny: ['write', 'edit', 'apply_patch'] }, agents: { defaults: { sandbox: { mode: 'all' } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ tools: { deny: ['write', 'edit', 'apply_patch', '?more?'] } }")]
    [InlineData("{ tools: { deny: ['write', 'edit', 'apply_patch'] }, agents: '?unknown?' }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
