using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class MemoryPluginUnknownTests() : RuleTests("OCC6106")
{
    [Theory, Fires]
    [InlineData("{ plugins: { slots: { memory: [|'foo'|] } } }")]
    [InlineData("{ plugins: { slots: { memory: [|'foo'|] }, entries: { foo: {} } } }")]
    public void WhatTheGatewayRefuses_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("{ plugins: { slots: { memory: 'none' } } }")]
    [InlineData("{ plugins: { slots: { memory: 'memory-core', contextEngine: 'foo' } } }")]
    [InlineData("{ plugins: { slots: { memory: 'foo' }, entries: { foo: {} }, load: { paths: ['/opt/foo'] } } }")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("{ plugins: { slots: { memory: '?unknown?' } } }")]
    [InlineData("{ plugins: { slots: { memory: 'foo' }, load: { paths: ['/srv'] } } }")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
