using OpenClaw.Config.Analyzers.Fixes;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class PluginToInstallTests() : RuleTests("OCC6108")
{
    [Theory, Fires]
    [InlineData("""{ plugins: { entries: { /*!did you mean 'telegram'*/[|telegarm|]: {}, [|brave|]: { enabled: true } }, allow: ['brave', [|'nosuch'|]], deny: [/*!does not know*/[|'brave'|]] } }""")]
    public void WhatTheGatewayReports_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("""{ plugins: { entries: { telegram: {}, nosuch: { enabled: false }, codex: { config: { sessionCatalog: { enabled: false } } } }, allow: ['nosuch', 'telegram', ' '], deny: ['google'] } }""")]
    [InlineData("""{ plugins: { entries: { nosuch: {} }, load: { paths: ['/opt/plugins'] } } }""")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("""{ plugins: { allow: ['?unknown?'], entries: '?unknown?' } }""")]
    [InlineData("""{ plugins: '?unknown?' }""")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    [Fact, Fixes]
    public void Fix_WritesTheNameThatWasMeant() =>
        Assert.Equal("telegram", Assert.IsType<ReplaceByText>(Assert.Single(Judge(MarkedJson.Parse("{ plugins: { deny: ['telegrm'] } }"))).Fix).Text);

    [Fact, Fixes]
    public void Fix_IsNotOfferedWhenNothingIsNear() => Assert.Null(Assert.Single(Judge(MarkedJson.Parse("{ plugins: { deny: ['something-of-mine'] } }"))).Fix);
}
