using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class HooksReachEveryAgentTests() : RuleTests("OCC6010")
{
    [Theory, Fires]
    [InlineData("{ hooks: { enabled: [|true|] }, agents: { ownership: 'explicit', entries: { a: {}, b: {} } } }")]
    [InlineData("{ hooks: { enabled: true, allowedAgentIds: ['a', [|'*'|]] }, agents: { entries: { a: {}, b: { default: true } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ hooks: { enabled: true }, agents: { entries: { a: {} } } }")]
    [InlineData("{ hooks: { enabled: true, allowedAgentIds: [] }, agents: { entries: { a: {}, b: {} } } }")]
    [InlineData("{ hooks: { enabled: false }, agents: { entries: { a: {}, b: {} } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ hooks: { enabled: '?unknown?' }, agents: { entries: { a: {}, b: {} } } }")]
    [InlineData("{ hooks: { enabled: true, allowedAgentIds: ['?more?'] }, agents: { entries: { a: {}, b: {} } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
