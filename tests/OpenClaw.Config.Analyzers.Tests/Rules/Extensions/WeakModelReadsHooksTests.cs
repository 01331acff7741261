using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class WeakModelReadsHooksTests() : RuleTests("OCC6055")
{
    [Theory, Fires]
    [InlineData("{ hooks: { enabled: true, gmail: { model: [|'ollama/llama3:8b'|] }, mappings: [{ model: /*!earlier*/[|'anthropic/claude-3-5-sonnet-20241022'|] }] } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ hooks: { enabled: true, gmail: { model: 'anthropic/claude-opus-5' } } }")]
    [InlineData("{ hooks: { enabled: false, gmail: { model: 'ollama/llama3:8b' } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ hooks: { enabled: '?unknown?', gmail: { model: 'ollama/llama3:8b' } } }")]
    [InlineData("{ hooks: { enabled: true, gmail: { model: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
