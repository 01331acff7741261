using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class WeakModelInTheBackgroundTests() : RuleTests("OCC6056")
{
    [Theory, Fires]
    [InlineData("{ agents: { defaults: { utilityModel: [|'ollama/llama3:8b'|], heartbeat: { model: [|'ollama/llama3:8b'|] }, subagents: { model: { primary: [|'x/mixtral-8x7b'|] } } } } }")]
    [InlineData("{ agents: { defaults: { model: /*!earlier*/[|'anthropic/claude-3-5-sonnet-20241022'|] }, entries: { a: { model: { primary: 'anthropic/claude-opus-5', fallbacks: [/*!56 billion*/[|'x/mixtral-8x7b'|]] } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { defaults: { model: 'ollama/llama3.1:8b', utilityModel: 'anthropic/claude-haiku-4-5', heartbeat: { model: 'openai/gpt-5-mini' } }, entries: { a: { model: 'openai/gpt-3.5-turbo', subagents: { model: 'openai/gpt-6-astra' } } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { defaults: { utilityModel: '?unknown?', model: { primary: '?unknown?' } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
