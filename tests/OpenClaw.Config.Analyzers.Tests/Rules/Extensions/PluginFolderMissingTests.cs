using OpenClaw.Config.Posture.Validity.Hosts;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Extensions;

public sealed class PluginFolderMissingTests() : RuleTests("OCC6110")
{
    [Theory, Fires]
    [InlineData("""{ plugins: { load: { paths: ['/srv/plugins', /*!is not there*/[|'/srv/none'|]] } }, channels: { /*!is not checked*/[|telegram|]: {} } }""")]
    public void WhatTheGatewayReports_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("""{ plugins: { load: { paths: ['/srv/plugins'] } }, channels: { telegram: {} } }""")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("""{ plugins: { load: { paths: ['?unknown?', '/opt/somewhere'] } } }""")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    private protected override IGatewayHost Host => new FakeHost();
}
