using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class ModelReferenceRefusedTests() : RuleTests("OCC6101")
{
    [Theory, Fires]
    [InlineData("{ agents: { defaults: { modelPolicy: { allow: [[|'gpt'|], [|'openai/g*'|]] }, decisionModel: [|'gpt'|], models: { gpt: { codeMode: [|true|] } } } } }")]
    [InlineData("{ agents: { defaults: { models: { 'openai/gpt-5.4': { pickerRuntimes: [[|'auto'|]] } } } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ agents: { defaults: { modelPolicy: { allow: ['Fast', 'openai/*', 'openai/gpt-5.4'] }, decisionModel: '', models: { 'openai/gpt-5.4': { alias: 'fast', codeMode: true } } } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ agents: { defaults: { modelPolicy: { allow: ['fast', '?unknown?'] }, models: { 'openai/gpt-5.4': { alias: '?unknown?' } } } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
