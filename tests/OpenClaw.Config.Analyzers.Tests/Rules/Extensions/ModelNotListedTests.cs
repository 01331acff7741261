using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class ModelNotListedTests() : RuleTests("OCC6060")
{
    [Theory, Fires]
    [InlineData("{ models: { providers: { mine: { baseUrl: 'http://10.0.0.5/v1', models: [{ id: 'qwen3-coder' }] } } }, agents: { defaults: { model: /*!lists 'qwen3-coder'*/[|'mine/qwen3-codr'|], subagents: { model: { fallbacks: [[|'Mine/other'|]] } } }, entries: { a: { utilityModel: [|'mine/x@work'|] } } }, hooks: { gmail: { model: [|'mine/y'|] } } }")]
    public void WhatItIsAbout_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ models: { providers: { mine: { baseUrl: 'http://10.0.0.5/v1', models: [{ id: 'qwen3-coder' }, { id: 'org/m' }] }, openai: { models: [{ id: 'x' }] }, bare: { baseUrl: 'http://10.0.0.6/v1', models: [] }, open: { baseUrl: 'http://10.0.0.6/v1' } } }, agents: { defaults: { model: 'mine/qwen3-coder', utilityModel: 'openai/gpt-5', imageModel: 'mine/org/m', pdfModel: 'qwen' }, entries: { a: { model: 'open/any', utilityModel: 'mine/QWEN3-coder@work' }, b: { model: 'bare/any' } } } }")]
    public void WhatIsInOrder_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ models: { providers: { mine: { baseUrl: 'http://10.0.0.5/v1', models: [{ id: '?unknown?' }] }, other: { baseUrl: 'http://10.0.0.5/v1', models: [{ id: 'a' }, '?more?'] } } }, agents: { defaults: { model: 'mine/x', utilityModel: 'other/x' } } }")]
    [InlineData("{ models: { providers: { mine: { baseUrl: 'http://10.0.0.5/v1', models: [{ id: 'a' }] } } }, agents: { defaults: { model: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesTheListedId()
    {
        var finding = Assert.Single(Judge(MarkedJson.Parse("{ models: { providers: { mine: { baseUrl: 'http://10.0.0.5/v1', models: [{ id: 'qwen3-coder' }] } } }, agents: { defaults: { model: 'mine/qwen3-codr' } } }")));
        Assert.Equal("mine/qwen3-coder", Assert.IsType<ReplaceByText>(finding.Fix).Text);
    }
}
