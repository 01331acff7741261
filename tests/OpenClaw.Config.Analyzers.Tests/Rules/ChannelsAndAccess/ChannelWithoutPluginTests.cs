using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.ChannelsAndAccess;

public sealed class ChannelWithoutPluginTests() : RuleTests("OCC3102")
{
    [Theory, Fires]
    [InlineData("""{ channels: { [|foo|]: {} }, plugins: { allow: ['Foo'] } }""")]
    [InlineData("""{ channels: { [|foo|]: {} }, plugins: { entries: { foo: {} } } }""")]
    public void WhatTheGatewayReports_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("""{ channels: { foo: {}, telegram: {} }, plugins: { deny: ['foo'], entries: { telegram: {} } } }""")]
    [InlineData("""{ channels: { google: {} }, plugins: { entries: { google: {} } } }""")]
    [InlineData("""{ channels: { foo: {} }, plugins: { allow: ['foo'], load: { paths: ['/opt/foo'] } } }""")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("""{ channels: { foo: {} }, plugins: { allow: ['?unknown?'] } }""")]
    [InlineData("""{ channels: { foo: {} }, plugins: '?unknown?' }""")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);
}
