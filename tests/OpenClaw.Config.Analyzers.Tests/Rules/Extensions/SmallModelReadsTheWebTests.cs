using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class SmallModelReadsTheWebTests() : RuleTests("OCC6016")
{
    [Theory, Fires]
    [InlineData("{ agents: { defaults: { model: [|'ollama/llama3.1:8b'|] } } }")]
    [InlineData("{ agents: { entries: { main: { model: { primary: 'anthropic/claude-opus-5', fallbacks: [[|'ollama/qwen2.5:72b'|]] } } } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { defaults: { model: 'ollama/llama3.1:8b' } }, tools: { deny: ['group:web', 'browser'] } }")]
    [InlineData("{ agents: { defaults: { model: 'anthropic/claude-opus-5' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { defaults: { model: '?unknown?' } } }")]
    [InlineData("{ agents: { defaults: { model: 'ollama/llama3.1:8b' } }, tools: '?unknown?' }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
