using OpenClaw.Config.Posture.Validity.Hosts;
using OpenClaw.Config.Analyzers.Tests.Testing;

namespace OpenClaw.Config.Analyzers.Tests.Rules.Secrets;

public sealed class SecretProgramRefusedTests() : RuleTests("OCC5103")
{
    [Theory, Fires]
    [InlineData("""{ secrets: { providers: { a: { source: 'exec', command: /*!is not there*/[|'/srv/none'|] }, b: { source: 'exec', command: /*!is a folder*/[|'/srv/plugins'|] }, c: { source: 'exec', command: /*!symbolic link*/[|'/srv/link'|] }, d: { source: 'exec', command: /*!others may change*/[|'/srv/open'|] }, e: { source: 'exec', command: /*!another account*/[|'/srv/foreign'|] }, f: { source: 'exec', command: /*!none of the trusted*/[|'/srv/good'|], trustedDirs: ['/opt'] } } } }""")]
    public void WhatTheGatewayReports_IsReported(string json) => Reports(json);

    [Theory, NearMiss]
    [InlineData("""{ secrets: { providers: { a: { source: 'exec', command: '/srv/good', trustedDirs: ['/opt', '/srv'] }, b: { source: 'exec', pluginIntegration: { pluginId: 'vault', integrationId: 'x' } } } } }""")]
    public void WhatItTakes_IsNotReported(string json) => StaysSilent(json);

    [Theory, SilentOnUnknown]
    [InlineData("""{ secrets: { providers: { a: { source: 'exec', command: '?unknown?' }, b: { source: 'exec', command: '/usr/bin/pass' }, c: { source: 'exec', command: '/srv/good', trustedDirs: ['?unknown?'] } } } }""")]
    public void WhatIsNotKnown_IsNotReported(string json) => StaysSilent(json);

    private protected override IGatewayHost Host => new FakeHost();
}
