using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class OldModelTests() : RuleTests("OCC6017")
{
    [Theory, Fires]
    [InlineData("{ agents: { defaults: { model: [|'openai/gpt-3.5-turbo'|] } } }")]
    [InlineData("{ agents: { defaults: { models: { 'openai/gpt-4-0613': { alias: 'Old' } } }, entries: { main: { model: [|'old'|] } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { defaults: { model: 'openai/gpt-6' } } }")]
    [InlineData("{ agents: { defaults: { model: 'anthropic/claude-sonnet-5' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { defaults: { model: '?unknown?' } } }")]
    [InlineData("{ agents: { defaults: { models: '?unknown?', model: 'openai/gpt-3.5-turbo' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
