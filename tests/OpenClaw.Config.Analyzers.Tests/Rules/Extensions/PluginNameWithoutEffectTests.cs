using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class PluginNameWithoutEffectTests() : RuleTests("OCC6107")
{
    [Theory, Fires]
    [InlineData("{ plugins: { allow: [/*!plugin 'memory-core'*/[|'dreaming'|], 'telegram'], entries: { [|'skill-workshop'|]: { enabled: false } }, slots: { memory: [|'memory-lancedb'|] } } }")]
    public void WhatTheGatewayWarnsOf_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ plugins: { allow: ['memory-core'], deny: ['dreaming'], entries: { 'memory-core': {} }, slots: { memory: 'memory-core' } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ plugins: { allow: ['?unknown?', '?more?'], entries: '?unknown?', slots: { memory: '?unknown?' } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesTheNameThatWasMeant() =>
        Assert.Equal("memory-core", Assert.IsType<ReplaceByText>(Assert.Single(Judge(MarkedJson.Parse("{ plugins: { allow: ['dreaming'] } }"))).Fix).Text);

    [Fact, Fixes]
    public void Fix_IsNotOfferedWhenNothingIsNear() => Assert.Null(Assert.Single(Judge(MarkedJson.Parse("{ plugins: { allow: ['skill-workshop'] } }"))).Fix);
}
