using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class RetiredModelTests() : RuleTests("OCC6102")
{
    [Theory, Fires]
    [InlineData("{ agents: { defaults: { model: { primary: 'openai/gpt-5.4', fallbacks: [[|'GOOGLE/Gemini-1.5-Pro'|]] }, models: { [|'google/gemini-1.5-pro'|]: {} } } }, hooks: { mappings: [{ model: [|'xai/grok-4.20-multi-agent'|] }] } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { defaults: { model: 'google/gemini-3.1-pro-preview', decisionModel: 'google/gemini-1.5-pro' } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { defaults: { model: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
